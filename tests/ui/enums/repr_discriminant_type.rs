// a discriminant of another type than the repr
const N: i32 = 3;

#[repr(u8)]
enum Code {
    A = N, //~ ERROR E0308
}

fn main() {
    println!("hi");
}
