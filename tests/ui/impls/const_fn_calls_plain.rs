// a const method calls one that is not
struct Side(u32);

impl Side {
    fn double(&self) -> u32 {
        self.0 * 2
    }

    const fn quadruple(&self) -> u32 {
        self.double() * 2 //~ ERROR E0015
    }
}

fn main() {
    println!("{}", Side(3).quadruple());
}
