// a binding moves in the arm, although its guard may fail
struct Token(u32);

fn main() {
    let t = Token(1);
    match t {
        k if k.0 > 3 => println!("{}", k.0),
        _ => println!("few"),
    }
    println!("{}", t.0); //~ ERROR E0382
}
