// the length of a field's array is no constant
struct Grid {
    cells: [u8; SIZE], //~ ERROR E0425
}

fn main() {
    println!("hi");
}
