// a method on a value of which a part has been moved
struct Name(u32);

struct Person {
    name: Name,
    age: u8,
}

impl Person {
    fn show(&self) {
        println!("{} {}", self.name.0, self.age);
    }
}

fn main() {
    let p = Person { name: Name(1), age: 3 };
    let n = p.name;
    p.show(); //~ ERROR E0382
    println!("{}", n.0);
}
