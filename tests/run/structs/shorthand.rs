// Variables that have the names of fields.
struct Color {
    r: u8,
    g: u8,
    b: u8,
}

fn gray(level: u8) -> Color {
    let r = level;
    let g = level;
    Color { r, b: level, g }
}

fn main() {
    let c = gray(7);
    println!("{} {} {}", c.r, c.g, c.b);
    let Color { r, g, b } = gray(9);
    println!("{}", r as u32 + g as u32 + b as u32);
}

// expect: 7 7 7
// expect: 27
