// A bank of accounts: deposits, withdrawals, transfers and interest.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    Done,
    NoMoney,
    NoAccount,
    Frozen,
}

#[derive(Clone, Copy, Debug)]
struct Account {
    number: u32,
    owner: &'static str,
    cents: i64,
    frozen: bool,
}

struct Bank {
    accounts: [Account; Bank::MAX],
    used: usize,
    moves: u32,
}

impl Account {
    fn new(number: u32, owner: &'static str) -> Self {
        Account { number, owner, cents: 0, frozen: false }
    }

    fn withdraw(&mut self, cents: i64) -> Outcome {
        if self.frozen {
            Outcome::Frozen
        } else if self.cents < cents {
            Outcome::NoMoney
        } else {
            self.cents -= cents;
            Outcome::Done
        }
    }

    fn deposit(&mut self, cents: i64) {
        assert!(cents >= 0, "negative deposit {}", cents);
        self.cents += cents;
    }

    fn show(&self) {
        let mark = if self.frozen { '*' } else { ' ' };
        let (whole, part) = (self.cents / 100, self.cents % 100);
        println!("{:>4}{} {:<8} {:>7}.{:02}", self.number, mark, self.owner, whole, part);
    }
}

impl Bank {
    const MAX: usize = 4;
    const NOBODY: usize = usize::MAX;

    fn new() -> Bank {
        Bank { accounts: [Account::new(0, ""); Bank::MAX], used: 0, moves: 0 }
    }

    fn open(&mut self, owner: &'static str) -> u32 {
        let number = 100 + self.used as u32;
        self.accounts[self.used] = Account::new(number, owner);
        self.used += 1;
        number
    }

    fn find(&self, number: u32) -> usize {
        for i in 0..self.used {
            if self.accounts[i].number == number {
                return i;
            }
        }
        Bank::NOBODY
    }

    fn transfer(&mut self, from: u32, to: u32, cents: i64) -> Outcome {
        let (a, b) = (self.find(from), self.find(to));
        if a == Self::NOBODY || b == Self::NOBODY {
            return Outcome::NoAccount;
        }
        let outcome = self.accounts[a].withdraw(cents);
        if outcome == Outcome::Done {
            self.accounts[b].deposit(cents);
            self.moves += 1;
        }
        outcome
    }

    fn interest(&mut self, percent: i64) {
        for a in &mut self.accounts {
            a.cents += a.cents * percent / 100;
        }
    }

    fn total(&self) -> i64 {
        let mut sum = 0;
        for a in self.accounts.iter() {
            sum += a.cents;
        }
        sum
    }
}

fn main() {
    let mut bank = Bank::new();
    let ann = bank.open("Ann");
    let bob = bank.open("Bob");
    let eve = bank.open("Eve");
    bank.accounts[0].deposit(150_00);
    bank.accounts[1].deposit(20_50);
    println!("{:?}", bank.transfer(ann, bob, 99_99));
    println!("{:?}", bank.transfer(bob, ann, 500_00));
    println!("{:?}", bank.transfer(ann, 7, 1));
    let at = bank.find(eve);
    bank.accounts[at].frozen = true;
    println!("{:?}", bank.transfer(bob, eve, 60_00));
    println!("{:?}", bank.transfer(eve, bob, 1));
    bank.interest(5);
    for i in 0..bank.used {
        bank.accounts[i].show();
    }
    println!("{} moves, {} cents", bank.moves, bank.total());
}

// expect: Done
// expect: NoMoney
// expect: NoAccount
// expect: Done
// expect: Frozen
// expect:  100  Ann           52.51
// expect:  101  Bob           63.51
// expect:  102* Eve           63.00
// expect: 2 moves, 17902 cents
