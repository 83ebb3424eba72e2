// methods of a struct are not found on its field by reference
struct Score {
    points: i32,
}

impl Score {
    fn best(&self) -> bool {
        self.points > 10
    }
}

fn check(n: &i32) -> bool {
    n.best() //~ ERROR E0599
}

fn main() {
    let s = Score { points: 4 };
    println!("{} {}", s.best(), check(&s.points));
}
