// a method that takes self, through a reference
struct Ticket {
    number: u32,
}

impl Ticket {
    fn spend(self) -> u32 {
        self.number
    }
}

fn steal(t: &Ticket) -> u32 {
    t.spend() //~ ERROR E0507
}

fn main() {
    println!("{}", steal(&Ticket { number: 7 }));
}
