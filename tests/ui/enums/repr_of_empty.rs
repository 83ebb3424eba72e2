// an empty enum has no discriminants
#[repr(u8)] //~ ERROR E0084
enum Never {}

fn main() {
    println!("hi");
}
