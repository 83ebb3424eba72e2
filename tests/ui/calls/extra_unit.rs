// () given to a function without parameters
fn answer() -> i32 {
    42
}

fn main() {
    println!("{}", answer(())); //~ ERROR E0061
}
