// assigned in a branch and again after it
fn main() {
    let n;
    let ready = true;
    if ready {
        n = 1;
    }
    n = 2; //~ ERROR E0384
    println!("{}", n);
}
