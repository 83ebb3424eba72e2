// a reference to a parameter returned
fn pick(n: i32) -> &'static i32 {
    &n //~ ERROR E0515
}

fn main() {
    println!("{}", pick(3));
}
