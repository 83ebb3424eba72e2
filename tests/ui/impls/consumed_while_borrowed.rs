// a method that takes self while a field is borrowed
struct Pair {
    a: i32,
    b: i32,
}

impl Pair {
    fn sum(self) -> i32 {
        self.a + self.b
    }
}

fn main() {
    let p = Pair { a: 1, b: 2 };
    let r = &p.a;
    println!("{}", p.sum()); //~ ERROR E0505
    println!("{}", r);
}
