// const with a pattern
fn main() {
    const (A, B): (i32, i32) = (1, 2); //~ ERROR -
    println!("{} {}", A, B);
}
