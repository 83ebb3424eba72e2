// a method that takes self takes the value
struct Ticket {
    number: u32,
}

impl Ticket {
    fn spend(self) -> u32 {
        self.number
    }
}

fn main() {
    let t = Ticket { number: 7 };
    println!("{}", t.spend());
    println!("{}", t.spend()); //~ ERROR E0382
}
