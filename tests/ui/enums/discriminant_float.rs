// a float as a discriminant
enum Kind {
    A = 1.5, //~ ERROR E0308
}

fn main() {
    println!("hi");
}
