// parentheses around the head of `for`
fn main() {
    for (i in 0..3) {
        println!("again");
    }
}
