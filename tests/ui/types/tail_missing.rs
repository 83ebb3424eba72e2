// the body is empty but a value is promised
fn answer() -> u8 { //~ ERROR E0308
}

fn main() {
    println!("{}", answer());
}
