// a discriminant whose computation overflows
enum Kind {
    A = 1 << 64, //~ ERROR E0080
    B = 5,
}

fn main() {
    println!("{}", Kind::B as u8);
}
