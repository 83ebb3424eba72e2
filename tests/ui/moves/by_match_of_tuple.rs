// a tuple built for a match takes its parts
struct Token(u32);

fn main() {
    let a = Token(1);
    let b = Token(2);
    match (a, b) {
        (Token(1), _) => println!("one"),
        (_, t) => println!("{}", t.0),
    }
    println!("{}", a.0); //~ ERROR E0382
}
