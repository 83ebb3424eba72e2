// a variant of another enum as a pattern
enum A {
    One,
    Two,
}

enum B {
    One,
}

fn main() {
    let a = A::Two;
    match a {
        A::One => println!("one"),
        B::One => println!("other"), //~ ERROR E0308
        _ => println!("rest"),
    }
}
