// The forms of it that Ludus does not have.
fn main() {
    let mut a = 1;
    let mut b = 2;
    [a, b] = [b, a];
    (a, ..) = (b, 1, 2);
    println!("{} {}", a, b);
}
