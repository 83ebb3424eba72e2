// an argument borrows mutably what self has already
struct Pool {
    left: i32,
}

impl Pool {
    fn take(&mut self, n: i32) -> i32 {
        self.left -= n;
        n
    }
}

fn main() {
    let mut p = Pool { left: 10 };
    let n = p.take(p.take(1)); //~ ERROR E0499
    println!("{} {}", n, p.left);
}
