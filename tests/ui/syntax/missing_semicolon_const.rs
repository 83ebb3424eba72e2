// no semicolon after a constant
const N: i32 = 3 //~ ERROR -

fn main() {
    println!("{}", N);
}
