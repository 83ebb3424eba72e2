// a division by a variable that is zero
fn main() {
    let zero = 0;
    let n = 7 / zero; //~ ERROR unconditional_panic
    println!("{}", n);
}
