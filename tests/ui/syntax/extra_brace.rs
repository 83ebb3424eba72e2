// a closing brace too many
fn main() {
    println!("hello");
}
} //~ ERROR -
