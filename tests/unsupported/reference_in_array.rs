// unsupported: references in arrays
fn main() {
    let a = 1;
    let b = 2;
    let t = [&a, &b]; //~ ERROR LUD
    println!("{}", t[0] + t[1]);
}
