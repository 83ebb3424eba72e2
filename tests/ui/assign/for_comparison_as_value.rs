// One `=` where two are meant: the left side need not be a place then.
fn is_even(n: i32) -> bool {
    n % 2 = 0 //~ ERROR E0308
}

fn main() {
    println!("{}", is_even(4));
}
