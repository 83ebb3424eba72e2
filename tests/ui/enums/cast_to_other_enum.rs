// an enum is not cast to another
enum A {
    One,
}

enum B {
    One,
}

fn main() {
    let b = A::One as B; //~ ERROR E0605
    let c = B::One;
}
