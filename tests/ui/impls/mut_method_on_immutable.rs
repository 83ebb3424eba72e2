// a method with &mut self on a variable that is not mut
struct Counter {
    n: u32,
}

impl Counter {
    fn bump(&mut self) {
        self.n += 1;
    }
}

fn main() {
    let c = Counter { n: 0 };
    c.bump(); //~ ERROR E0596
    println!("{}", c.n);
}
