// a method with &self while a field is borrowed mutably
struct Pair {
    a: i32,
    b: i32,
}

impl Pair {
    fn sum(&self) -> i32 {
        self.a + self.b
    }
}

fn main() {
    let mut p = Pair { a: 1, b: 2 };
    let r = &mut p.a;
    let s = p.sum(); //~ ERROR E0502
    *r += s;
    println!("{}", p.a);
}
