// unsupported: to_string
fn main() {
    let n = 5i32;
    println!("{}", n.to_string()); //~ ERROR LUD
}
