// a keyword as a function
fn loop() { //~ ERROR -
}

fn main() {
}
