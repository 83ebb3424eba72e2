// As many places as elements.
fn main() {
    let mut x = 1;
    let mut y = 2;
    [x, y] = [3, 4, 5]; //~ ERROR E0527
    println!("{} {}", x, y);
}
