// A discriminant made of another enum's, and of a constant made of one.
enum First {
    A = 3,
    B,
}

enum Second {
    C = First::B as isize * 10,
    D = SHIFT,
}

const SHIFT: isize = 1 << First::A as isize;

fn main() {
    println!("{} {}", Second::C as i32, Second::D as i32);
}

// expect: 40 8
