// self borrowed mutably twice in one call
struct Pool {
    left: i32,
}

impl Pool {
    fn take(&mut self, n: i32) -> i32 {
        self.left -= n;
        n
    }

    fn join(&mut self, other: &mut Pool) {
        self.left += other.left;
        other.left = 0;
    }
}

fn main() {
    let mut p = Pool { left: 10 };
    println!("{}", p.take(1));
    p.join(&mut p); //~ ERROR E0499, E0499
}
