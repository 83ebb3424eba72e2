// a constant below zero in an unsigned type
const A: usize = 2;
const B: usize = A - 3; //~ ERROR E0080

fn main() {
    println!("{}", B);
}
