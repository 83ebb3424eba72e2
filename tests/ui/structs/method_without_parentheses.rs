// a method named as if it were a field
struct Square {
    side: u32,
}

impl Square {
    fn area(&self) -> u32 {
        self.side * self.side
    }
}

fn main() {
    let s = Square { side: 3 };
    println!("{}", s.area); //~ ERROR E0615
}
