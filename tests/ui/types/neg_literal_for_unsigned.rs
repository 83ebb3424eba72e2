// a negative literal where a u32 is annotated
fn main() {
    let n: u32 = -1; //~ ERROR E0600
    println!("{}", n);
}
