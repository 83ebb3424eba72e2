// Operators are methods only where their traits have been brought in.
use std::ops::Add;

fn main() {
    println!("{}", 3i32.sub(4)); //~ ERROR E0599
}
