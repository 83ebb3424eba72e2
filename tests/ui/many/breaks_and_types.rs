// break outside a loop and a mismatch
fn main() {
    let b: bool = 1; //~ ERROR E0308
    println!("{}", b);
    break; //~ ERROR E0268
}
