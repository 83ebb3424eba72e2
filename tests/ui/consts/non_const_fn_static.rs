// an ordinary function called in a static
fn start() -> u64 {
    17
}

static SEED: u64 = start(); //~ ERROR E0015

fn main() {
    println!("{}", SEED);
}
