// the length of a field's array is not a usize
const WIDTH: i32 = 2;

struct Grid {
    cells: [u8; WIDTH], //~ ERROR E0308
}

fn main() {
    println!("hi");
}
