// a width argument that is an i32
fn main() {
    let w: i32 = 5;
    println!("{:w$}", 1); //~ ERROR E0308
}
