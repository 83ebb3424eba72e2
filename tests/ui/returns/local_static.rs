// a local returned as &'static
fn make() -> &'static i32 {
    let n = 5;
    &n //~ ERROR E0515
}

fn main() {
    println!("{}", make());
}
