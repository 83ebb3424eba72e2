// self and its fields are not moved out of a reference
struct Name(u32);

struct Person {
    name: Name,
}

impl Person {
    fn name(&self) -> Name {
        self.name //~ ERROR E0507
    }

    fn take(&mut self) -> Person {
        *self //~ ERROR E0507
    }
}

fn main() {
    let mut p = Person { name: Name(3) };
    println!("{} {}", p.name().0, p.take().name.0);
}
