// unsupported: sum of a range
fn main() {
    let t: i32 = (1..5).sum(); //~ ERROR LUD
    println!("{}", t);
}
