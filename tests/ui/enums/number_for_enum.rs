// numbers where an enum is wanted and the other way round
#[derive(Clone, Copy)]
enum Color {
    Red,
    Green,
}

fn paint(c: Color) -> u8 {
    c //~ ERROR E0308
}

fn main() {
    let c: Color = 1; //~ ERROR E0308
    println!("{}", paint(0)); //~ ERROR E0308
    let n: i32 = Color::Green as i32 + Color::Red as i32;
}
