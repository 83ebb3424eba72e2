// A vending machine: states, events, and a match on both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Idle,
    Paying,
    Serving,
    OutOfOrder,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Event {
    Nickel = 5,
    Dime = 10,
    Quarter = 25,
    Choose = 0,
    Cancel = 1,
    Kick = 2,
}

impl Event {
    fn is_coin(self) -> bool {
        matches!(self, Event::Nickel | Event::Dime | Event::Quarter)
    }
}

#[derive(Debug)]
struct Machine {
    state: State,
    paid: u32,
    stock: u32,
    earned: u32,
}

impl Machine {
    const PRICE: u32 = 35;

    fn handle(&mut self, e: Event) -> &'static str {
        use State::*;
        let (next, said) = match (self.state, e) {
            (OutOfOrder, Event::Kick) => (Idle, "works again"),
            (OutOfOrder, _) => (OutOfOrder, "out of order"),
            (_, Event::Kick) => {
                self.paid = 0;
                (OutOfOrder, "ouch")
            }
            (Idle | Paying, coin) if coin.is_coin() => {
                self.paid += coin as u32;
                let said = if self.paid >= Machine::PRICE { "choose" } else { "more" };
                (Paying, said)
            }
            (Paying, Event::Choose) if self.paid < Self::PRICE => (Paying, "not enough"),
            (Paying, Event::Choose) => match self.stock {
                0 => (Paying, "sold out"),
                n => {
                    self.stock = n - 1;
                    self.paid -= Self::PRICE;
                    self.earned += Self::PRICE;
                    (Serving, "here you are")
                }
            },
            (Paying | Serving, Event::Cancel) => {
                print!("[{} back] ", self.paid);
                self.paid = 0;
                (Idle, "bye")
            }
            (Serving, _) => (Paying, "wait"),
            (Idle, _) => (Idle, "insert coins"),
            (Paying, _) => unreachable!(),
        };
        self.state = next;
        said
    }
}

fn main() {
    use Event::{Cancel, Choose, Dime, Kick, Nickel, Quarter};
    let mut m = Machine { state: State::Idle, paid: 0, stock: 1, earned: 0 };
    let events = [
        Choose, Nickel, Choose, Quarter, Dime, Choose, Dime, Cancel, Kick, Quarter, Kick,
        Quarter, Quarter, Choose, Cancel,
    ];
    for e in events {
        let said = m.handle(e);
        println!("{:?}: {:?}, {}", e, m.state, said);
    }
    println!("{:?}", m);
    println!("{:#?}", m);
}
