// the second assignment differs from the first
fn main() {
    let x;
    let ready = true;
    if ready {
        x = 1;
    } else {
        x = "one"; //~ ERROR E0308
    }
    println!("{}", x);
}
