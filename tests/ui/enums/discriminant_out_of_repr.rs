// a discriminant that does not fit into the type of repr
#[repr(u8)]
enum Kind {
    A = 300, //~ ERROR overflowing_literals
}

fn main() {
    println!("hi");
}
