// a path of three where two are known
enum Color {
    Red,
}

fn main() {
    let c = Paint::Color::Red; //~ ERROR E0433
}
