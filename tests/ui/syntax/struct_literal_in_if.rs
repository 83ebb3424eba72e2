// a brace after a name in a condition closes too early
fn main() {
    let n = 5;
    if n == { 5 {
        println!("five");
    }
} //~ ERROR -
