// a function of another struct with the same purpose
struct Cat;
struct Dog;

impl Cat {
    fn new() -> Cat {
        Cat
    }
}

fn main() {
    let c = Cat::new();
    let d = Dog::new(); //~ ERROR E0599
}
