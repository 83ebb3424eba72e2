// a tail expression of the wrong type
fn is_even(n: i32) -> bool {
    n % 2 //~ ERROR E0308
}

fn main() {
    println!("{}", is_even(3));
}
