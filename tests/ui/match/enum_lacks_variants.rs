// all variants must be taken
enum Color {
    Red,
    Green,
    Blue,
    Black,
    White,
}

fn one(color: Color) -> i32 {
    match color { //~ ERROR E0004
        Color::Red | Color::Green => 1,
        Color::Blue => 2,
        Color::White => 3,
    }
}

fn many(color: &Color) -> i32 {
    match color { //~ ERROR E0004
        Color::Red => 1,
    }
}

fn main() {
    println!("{} {}", one(Color::Black), many(&Color::White));
}
