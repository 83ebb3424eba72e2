// a constant inside a function that overflows
fn main() {
    const N: i8 = 127 + 1; //~ ERROR E0080
    println!("{}", N);
}
