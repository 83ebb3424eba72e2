// repr(C) and repr(transparent) change nothing that shows.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
struct Pair {
    a: u8,
    b: u32,
}

#[repr(C)]
enum Kind {
    A = 3,
}

fn main() {
    println!("{:?} {}", Pair { a: 1, b: 2 }, Kind::A as i32);
}

// expect: Pair { a: 1, b: 2 } 3
