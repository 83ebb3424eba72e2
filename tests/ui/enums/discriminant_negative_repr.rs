// a negative discriminant in an unsigned repr
#[repr(u8)]
enum Kind {
    A = -1, //~ ERROR E0600
}

fn main() {
    println!("hi");
}
