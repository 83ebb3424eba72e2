// the reference comes out of an if
fn main() {
    let mut x = 1;
    let y = 5;
    let r = if y > 3 { &x } else { &y };
    x = 2; //~ ERROR E0506
    println!("{} {}", r, x);
}
