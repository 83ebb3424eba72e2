// a method is not found by its bare name
struct Counter {
    n: u32,
}

impl Counter {
    fn get(&self) -> u32 {
        self.n
    }

    fn twice(&self) -> u32 {
        get() * 2 //~ ERROR E0425
    }
}

fn main() {
    println!("{}", Counter { n: 1 }.twice());
}
