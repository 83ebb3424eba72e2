// an if without else used as a value
fn main() {
    let n = 3;
    let m: i32 = if n > 2 { 1 }; //~ ERROR E0317
    println!("{}", m);
}
