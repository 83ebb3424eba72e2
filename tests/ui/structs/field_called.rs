// a field called as if it were a method
struct Square {
    side: u32,
}

fn main() {
    let s = Square { side: 3 };
    println!("{}", s.side()); //~ ERROR E0599
}
