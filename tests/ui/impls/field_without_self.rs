// a field is not found by its bare name
struct Counter {
    count: u32,
}

impl Counter {
    fn get(&self) -> u32 {
        count //~ ERROR E0425
    }
}

fn main() {
    println!("{}", Counter { count: 1 }.get());
}
