// return without a value in a function that gives one
fn half(n: i32) -> i32 {
    if n % 2 != 0 {
        return; //~ ERROR E0069
    }
    n / 2
}

fn main() {
    println!("{}", half(3));
}
