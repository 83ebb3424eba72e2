// Each place must be mutable.
fn main() {
    let x = 1;
    let mut y = 2;
    (x, y) = (3, 4); //~ ERROR E0384
    println!("{} {}", x, y);
}
