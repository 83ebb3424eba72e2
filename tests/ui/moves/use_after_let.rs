// a let moves
struct Token(u32);

fn main() {
    let a = Token(1);
    let b = a;
    println!("{} {}", a.0, b.0); //~ ERROR E0382
}
