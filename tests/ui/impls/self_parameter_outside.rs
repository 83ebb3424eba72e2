// a self parameter outside of an impl
struct Counter {
    count: u32,
}

fn get(&self) -> u32 { //~ ERROR -
    3
}

fn main() {
    println!("hi");
}
