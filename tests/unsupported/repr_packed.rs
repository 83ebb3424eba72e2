// unsupported: packed structs
#[repr(packed)] //~ ERROR LUD
struct Pair {
    a: u8,
    b: u32,
}

fn main() {
    let p = Pair { a: 1, b: 2 };
    println!("{}", { p.b } + p.a as u32);
}
