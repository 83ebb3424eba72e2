// a number where a type is expected; the first error counts, the other is its echo
fn main() {
    let a: 5 = 5; //~ ERROR -
    println!("{:?}", a);
}
