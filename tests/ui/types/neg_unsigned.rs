// minus on an unsigned variable
fn main() {
    let n: u32 = 3;
    println!("{}", -n); //~ ERROR E0600
}
