// a float literal as an integer argument
fn takes(n: u8) -> u8 {
    n
}

fn main() {
    println!("{}", takes(2.0)); //~ ERROR E0308
}
