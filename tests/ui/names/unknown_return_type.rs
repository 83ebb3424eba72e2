// an unknown return type
fn answer() -> uint { //~ ERROR E0425
    42
}

fn main() {
    println!("hi");
}
