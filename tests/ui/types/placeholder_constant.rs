// a placeholder as a constant's type
const N: _ = 5; //~ ERROR E0121

fn main() {
    println!("{}", N);
}
