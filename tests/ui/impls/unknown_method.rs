// methods that nobody wrote, one nearly right
struct Square {
    side: u32,
}

impl Square {
    fn area(&self) -> u32 {
        self.side * self.side
    }
}

fn main() {
    let s = Square { side: 2 };
    println!("{}", s.aera()); //~ ERROR E0599
    println!("{}", s.perimeter()); //~ ERROR E0599
}
