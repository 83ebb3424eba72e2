// a method that returns a reference to a field
struct Bag {
    items: [i32; 3],
}

impl Bag {
    fn first(&self) -> &i32 {
        &self.items[0]
    }
}

fn main() {
    println!("{}", Bag { items: [1, 2, 3] }.first());
}
