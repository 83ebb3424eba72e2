// Variants count from 0; casts to all integer types.
enum Color {
    Red,
    Green,
    Blue,
}

fn main() {
    println!("{} {} {}", Color::Red as i32, Color::Green as u8, Color::Blue as usize);
    println!("{} {} {}", Color::Blue as i8, Color::Blue as i16, Color::Blue as i64);
    println!("{} {} {}", Color::Blue as isize, Color::Blue as u16, Color::Blue as u64);
    println!("{}", Color::Green as u32 as f64 / 2.0);
}

// expect: 0 1 2
// expect: 2 2 2
// expect: 2 2 2
// expect: 0.5
