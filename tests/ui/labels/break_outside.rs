// break outside a loop
fn main() {
    let n = 3;
    if n > 2 {
        break; //~ ERROR E0268
    }
    println!("{}", n);
}
