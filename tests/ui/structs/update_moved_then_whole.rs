// after an update has moved a field, the base as a whole is gone
struct Name(u32);

struct Person {
    name: Name,
    age: u8,
}

fn show(p: &Person) {
    println!("{} {}", p.name.0, p.age);
}

fn main() {
    let a = Person { name: Name(1), age: 30 };
    let b = Person { age: 31, ..a };
    show(&b);
    show(&a); //~ ERROR E0382
}
