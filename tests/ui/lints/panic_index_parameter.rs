// an array parameter indexed out of range
fn last(a: [i32; 4]) -> i32 {
    a[4] //~ ERROR unconditional_panic
}

fn main() {
    println!("{}", last([1, 2, 3, 4]));
}
