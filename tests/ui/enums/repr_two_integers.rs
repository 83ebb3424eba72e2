// two integer types in one repr
#[repr(u8, u16)] //~ ERROR E0566
enum Light {
    Red,
    Green,
}

fn main() {
    println!("hi");
}
