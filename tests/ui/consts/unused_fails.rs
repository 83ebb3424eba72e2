// a constant that nobody uses is evaluated too
const WRONG: i32 = 1 / (3 - 3); //~ ERROR E0080

fn main() {
    println!("fine");
}
