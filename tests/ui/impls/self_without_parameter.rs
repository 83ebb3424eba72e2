// self in a function that takes none
struct Counter {
    count: u32,
}

impl Counter {
    fn get() -> u32 {
        self.count //~ ERROR E0424
    }
}

fn main() {
    println!("{}", Counter::get());
}
