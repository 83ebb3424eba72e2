// a new value while a reference to the old one lives
struct Token(u32);

fn main() {
    let mut a = Token(1);
    let r = &a;
    a = Token(2); //~ ERROR E0506
    println!("{} {}", r.0, a.0);
}
