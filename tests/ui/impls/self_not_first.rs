// self is the first parameter or none
struct Counter {
    count: u32,
}

impl Counter {
    fn add(n: u32, &mut self) { //~ ERROR -
        self.count += n;
    }
}

fn main() {
    println!("hi");
}
