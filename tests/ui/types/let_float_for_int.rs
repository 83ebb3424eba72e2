// a float literal where an integer is annotated
fn main() {
    let n: u32 = 2.0; //~ ERROR E0308
    println!("{}", n);
}
