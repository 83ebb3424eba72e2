// an undeclared label and a mismatch
fn main() {
    loop {
        break 'outer; //~ ERROR E0426
    }
    let b: bool = 1; //~ ERROR E0308
    println!("{}", b);
}
