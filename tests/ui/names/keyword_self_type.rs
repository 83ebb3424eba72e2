// Self outside an impl
fn make() -> Self { //~ ERROR E0411
    5
}

fn main() {
    println!("hi");
}
