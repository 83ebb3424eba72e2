// Methods that never return, and branches with them.
struct Guard {
    limit: i32,
}

impl Guard {
    fn fail(&self, n: i32) -> ! {
        println!("{} over {}", n, self.limit);
        std::process::exit(3)
    }

    fn check(&self, n: i32) -> i32 {
        if n > self.limit { self.fail(n) } else { n }
    }
}

fn main() {
    let g = Guard { limit: 10 };
    println!("{}", g.check(7));
    println!("{}", g.check(11));
    println!("not reached");
}

// expect: 7
// expect: 11 over 10
// status: 3
