// an ordinary function called in a constant
fn double(n: i32) -> i32 {
    n * 2
}

const N: i32 = double(4); //~ ERROR E0015

fn main() {
    println!("{}", N);
}
