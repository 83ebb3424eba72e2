// the immutable half of a tuple pattern assigned
fn main() {
    let (mut a, b) = (1, 2);
    a += 1;
    b += a; //~ ERROR E0384
    println!("{} {}", a, b);
}
