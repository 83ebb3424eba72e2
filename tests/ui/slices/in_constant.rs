// A range is a call of the library.
const A: [i32; 3] = [1, 2, 3];
const N: usize = A[1..].len(); //~ ERROR E0658

fn main() {
    println!("{}", N);
}
