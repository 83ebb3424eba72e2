// an array length that needs the array
const A: [i32; B] = [1, 2, 3]; //~ ERROR E0391
const B: usize = A.len();

fn main() {
    println!("{:?}", A);
}
