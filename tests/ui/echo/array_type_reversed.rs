// a number first in an array type; the first error counts, the other is its echo
fn main() {
    let a: [3]i32 = [1, 2, 3]; //~ ERROR -
    println!("{:?}", a);
}
