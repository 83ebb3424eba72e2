// unsupported: pow
fn main() {
    println!("{}", 2i32.pow(10)); //~ ERROR LUD
}
