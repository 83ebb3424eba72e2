// The length of an array as `_`.
fn main() {
    let a: [i32; _] = [1, 2, 3];
    println!("{:?}", a);
}
