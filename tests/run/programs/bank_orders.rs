// A bank with a fixed number of accounts.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind { Deposit, Withdraw, Transfer }

#[derive(Clone, Copy, Debug)]
struct Account { id: u32, balance: i64, locked: bool }

#[derive(Clone, Copy, Debug)]
struct Order { kind: Kind, from: usize, to: usize, amount: i64 }

struct Bank { accounts: [Account; 4], log: [(u32, i64); 8], entries: usize }

impl Bank {
    const LIMIT: i64 = 1_000;

    fn new() -> Self {
        let mut accounts = [Account { id: 0, balance: 0, locked: false }; 4];
        for (i, account) in accounts.iter_mut().enumerate() {
            account.id = 100 + i as u32;
        }
        Bank { accounts, log: [(0, 0); 8], entries: 0 }
    }

    fn note(&mut self, id: u32, amount: i64) {
        if self.entries < self.log.len() {
            self.log[self.entries] = (id, amount);
            self.entries += 1;
        }
    }

    fn apply(&mut self, order: &Order) -> bool {
        if order.amount <= 0 || order.amount > Self::LIMIT { return false; }
        match order.kind {
            Kind::Deposit => {
                let a = &mut self.accounts[order.to];
                if a.locked { return false; }
                a.balance += order.amount;
                let id = a.id;
                self.note(id, order.amount);
                true
            }
            Kind::Withdraw if self.accounts[order.from].balance < order.amount => false,
            Kind::Withdraw => {
                self.accounts[order.from].balance -= order.amount;
                let id = self.accounts[order.from].id;
                self.note(id, -order.amount);
                true
            }
            Kind::Transfer => {
                let out = Order { kind: Kind::Withdraw, ..*order };
                let into = Order { kind: Kind::Deposit, ..*order };
                self.apply(&out) && self.apply(&into)
            }
        }
    }

    fn total(&self) -> i64 {
        let mut sum = 0;
        for a in &self.accounts { sum += a.balance; }
        sum
    }
}

fn main() {
    let mut bank = Bank::new();
    let orders = [
        Order { kind: Kind::Deposit, from: 0, to: 0, amount: 500 },
        Order { kind: Kind::Transfer, from: 0, to: 2, amount: 120 },
        Order { kind: Kind::Withdraw, from: 1, to: 1, amount: 1 },
        Order { kind: Kind::Deposit, from: 0, to: 3, amount: 5_000 },
    ];
    for (i, order) in orders.iter().enumerate() {
        println!("{i}: {:?} {}", order.kind, if bank.apply(order) { "ok" } else { "refused" });
    }
    for account in bank.accounts.iter() {
        println!("{:>5} {:>8} {}", account.id, account.balance, account.locked);
    }
    println!("total {} after {} entries: {:?}", bank.total(), bank.entries, &bank.log[..bank.entries]);
}

// expect: 0: Deposit ok
// expect: 1: Transfer ok
// expect: 2: Withdraw refused
// expect: 3: Deposit refused
// expect:   100      380 false
// expect:   101        0 false
// expect:   102      120 false
// expect:   103        0 false
// expect: total 500 after 3 entries: [(100, 500), (100, -120), (102, 120)]
