// a binding by value and one by reference, of one value
struct Token(u32);

fn main() {
    let a @ ref b = Token(1); //~ ERROR -
    println!("{} {}", a.0, b.0);
}
