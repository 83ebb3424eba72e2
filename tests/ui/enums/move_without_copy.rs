// an enum without Copy moves, C-like or not
enum Color {
    Red,
    Green,
}

fn paint(c: Color) -> i32 {
    c as i32
}

fn main() {
    let c = Color::Green;
    println!("{}", paint(c));
    println!("{}", paint(c)); //~ ERROR E0382
    println!("{}", paint(Color::Red));
}
