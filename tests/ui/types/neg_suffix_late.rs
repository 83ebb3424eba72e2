// minus of a variable that later turns out unsigned
fn takes(n: u8) -> u8 {
    n
}

fn main() {
    let n = 5;
    println!("{}", takes(n));
    println!("{}", -n); //~ ERROR E0600
}
