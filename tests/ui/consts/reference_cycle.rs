// Constants that refer to each other.
const A: &i32 = B; //~ ERROR E0391
const B: &i32 = A;

fn main() {
    println!("{}", A);
}
