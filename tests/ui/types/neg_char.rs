// minus on a char
fn main() {
    println!("{}", -'a'); //~ ERROR E0600
}
