// Discriminants compared with constants made of the casts.
#[derive(Clone, Copy)]
enum Key {
    Up = 10,
    Down = 20,
}

const UP: i32 = Key::Up as i32;
const DOWN: i32 = Key::Down as i32;

fn name(n: i32) -> &'static str {
    match n {
        UP => "up",
        DOWN => "down",
        UP..=DOWN => "between",
        _ => "outside",
    }
}

fn main() {
    for n in [9, 10, 15, 20, 21] {
        println!("{} {}", n, name(n));
    }
}

// expect: 9 outside
// expect: 10 up
// expect: 15 between
// expect: 20 down
// expect: 21 outside
