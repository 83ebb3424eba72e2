// an index out of range in a constant
const TABLE: [i32; 3] = [1, 2, 3];
const N: i32 = TABLE[3]; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
