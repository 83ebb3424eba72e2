// a closing parenthesis too many
fn main() {
    println!("{}", (1 + 2)));
} //~ ERROR -
