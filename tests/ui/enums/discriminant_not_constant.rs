// a discriminant from a function that is not const
fn number() -> isize {
    4
}

enum Kind {
    A = number(), //~ ERROR E0015
}

fn main() {
    println!("hi");
}
