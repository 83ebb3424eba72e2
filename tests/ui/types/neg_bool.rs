// minus on a bool
fn main() {
    let b = true;
    println!("{}", -b); //~ ERROR E0600
}
