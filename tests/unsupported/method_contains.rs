// unsupported: contains
fn main() {
    let a = [3, 1, 2];
    println!("{}", a.contains(&2)); //~ ERROR LUD
}
