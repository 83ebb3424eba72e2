// associated functions that nobody wrote
struct Square {
    side: u32,
}

impl Square {
    fn new(side: u32) -> Self {
        Square { side }
    }
}

fn main() {
    let s = Square::from_side(2); //~ ERROR E0599
    let t = Square::now(2); //~ ERROR E0599
    println!("{}", Square::new(3).side);
}
