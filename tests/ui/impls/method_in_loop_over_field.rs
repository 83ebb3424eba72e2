// &mut self while a loop goes over a field
struct Bag {
    items: [i32; 3],
    sum: i32,
}

impl Bag {
    fn add(&mut self, n: i32) {
        self.sum += n;
    }

    fn total(&mut self) {
        for i in &self.items {
            self.add(*i); //~ ERROR E0502
        }
    }
}

fn main() {
    let mut b = Bag { items: [1, 2, 3], sum: 0 };
    b.total();
    println!("{}", b.sum);
}
