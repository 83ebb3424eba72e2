// self with its type written out.
struct N(i32);

impl N {
    fn a(self: &Self) -> i32 {
        self.0
    }

    fn b(self: &mut Self, n: i32) {
        self.0 += n;
    }

    fn c(self: Self) -> i32 {
        self.0 * 2
    }

    fn d(self: &N) -> i32 {
        self.0 - 1
    }

    fn e(mut self: N) -> i32 {
        self.0 += 1;
        self.0
    }
}

fn main() {
    let mut n = N(1);
    n.b(4);
    println!("{} {}", n.a(), n.d());
    println!("{}", n.c());
    println!("{}", N(6).e());
}

// expect: 5 4
// expect: 10
// expect: 7
