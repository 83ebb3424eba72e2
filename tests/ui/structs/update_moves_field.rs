// an update takes what it does not set out of its base
struct Name(u32);

struct Person {
    name: Name,
    age: u8,
}

fn main() {
    let a = Person { name: Name(1), age: 30 };
    let b = Person { age: 31, ..a };
    println!("{} {} {}", b.name.0, b.age, a.age);
    println!("{}", a.name.0); //~ ERROR E0382
}
