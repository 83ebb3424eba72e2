// the type Self outside of an impl
fn make() -> Self { //~ ERROR E0411
    loop {}
}

fn take(x: Self) {} //~ ERROR E0411

fn main() {
    println!("hi");
}
