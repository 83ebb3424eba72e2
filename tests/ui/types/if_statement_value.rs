// an if statement whose block gives a value
fn main() {
    let n = 3;
    if n > 2 {
        n //~ ERROR E0308
    }
    println!("{}", n);
}
