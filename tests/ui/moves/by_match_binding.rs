// a binding of a match moves the value
struct Token(u32);

fn main() {
    let a = Token(1);
    match a {
        t => println!("{}", t.0),
    }
    println!("{}", a.0); //~ ERROR E0382
}
