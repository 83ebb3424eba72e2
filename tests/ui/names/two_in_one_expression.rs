// two unknown names in one expression
fn main() {
    let n = left //~ ERROR E0425
        + right; //~ ERROR E0425
    println!("{}", n);
}
