// Each place gets a value of its type.
fn main() {
    let mut x = 1;
    let mut s = "";
    (x, s) = (1.5, 2); //~ ERROR E0308
    println!("{} {}", x, s);
}
