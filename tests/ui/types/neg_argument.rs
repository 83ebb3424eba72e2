// a negative literal as an unsigned argument
fn takes(n: usize) -> usize {
    n
}

fn main() {
    println!("{}", takes(-1)); //~ ERROR E0600
}
