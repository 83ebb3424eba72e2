// a method with &mut self while a field is borrowed
struct Pair {
    a: i32,
    b: i32,
}

impl Pair {
    fn clear(&mut self) {
        self.a = 0;
        self.b = 0;
    }
}

fn main() {
    let mut p = Pair { a: 1, b: 2 };
    let r = &p.b;
    p.clear(); //~ ERROR E0502
    println!("{}", r);
}
