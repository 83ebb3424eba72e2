// an argument for a function without parameters
fn answer() -> i32 {
    42
}

fn main() {
    println!("{}", answer(6 * 7)); //~ ERROR E0061
}
