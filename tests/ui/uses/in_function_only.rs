// an import within a function ends with it
fn one() -> i32 {
    use std::cmp::max;
    max(1, 2)
}

fn two() -> i32 {
    max(3, 4) //~ ERROR E0425
}

fn main() {
    println!("{} {}", one(), two());
}
