// self outside of an impl
struct Counter {
    count: u32,
}

fn get() -> u32 {
    self.count //~ ERROR E0424
}

fn main() {
    println!("{}", get());
}
