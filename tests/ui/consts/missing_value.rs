// a constant without a value
const N: i32; //~ ERROR -

fn main() {
    println!("{}", N);
}
