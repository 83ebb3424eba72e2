// main that gives an i32
fn main() -> i32 { //~ ERROR E0277
    println!("hello");
    0
}
