// Overflow inside of a method, by the position in the method.
struct Account {
    balance: u32,
}

impl Account {
    fn withdraw(&mut self, n: u32) {
        self.balance -= n;
    }
}

fn main() {
    let mut a = Account { balance: 100 };
    a.withdraw(60);
    println!("{}", a.balance);
    a.withdraw(60);
}

// expect: 40
// panic: 8:9: attempt to subtract with overflow
