// a parameter of type str
fn show(s: str) { //~ ERROR E0277
    println!("text");
}

fn main() {
    println!("ok");
}
