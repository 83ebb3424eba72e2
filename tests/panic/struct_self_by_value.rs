// Division by zero in a method that takes self.
#[derive(Clone, Copy)]
struct Ratio {
    num: i32,
    den: i32,
}

impl Ratio {
    fn value(self) -> i32 {
        self.num / self.den
    }

    fn inverse(self) -> Ratio {
        Ratio { num: self.den, den: self.num }
    }
}

fn main() {
    let r = Ratio { num: 0, den: 5 };
    println!("{}", r.value());
    println!("{}", r.inverse().value());
}

// expect: 0
// panic: 10:9: attempt to divide by zero
