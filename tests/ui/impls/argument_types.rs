// arguments of wrong types
struct Account {
    cents: i64,
}

impl Account {
    fn new(cents: i64) -> Self {
        Account { cents }
    }

    fn pay(&mut self, amount: i64, note: &str) {
        self.cents -= amount;
        println!("{}", note);
    }
}

fn main() {
    let mut a = Account::new(1.5); //~ ERROR E0308
    a.pay(10u32, "tea"); //~ ERROR E0308
    a.pay(10, 'c'); //~ ERROR E0308
}
