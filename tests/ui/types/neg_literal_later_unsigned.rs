// a negative literal that later turns out unsigned
fn takes(n: u8) -> u8 {
    n
}

fn main() {
    let n = -5; //~ ERROR E0277
    println!("{}", takes(n));
}
