// self used after it was given away
struct Ticket {
    number: u32,
}

fn spend(t: Ticket) -> u32 {
    t.number
}

impl Ticket {
    fn twice(self) -> u32 {
        spend(self) + self.number //~ ERROR E0382
    }
}

fn main() {
    println!("{}", Ticket { number: 7 }.twice());
}
