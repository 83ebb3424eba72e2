// a reference to a variable of a branch
fn main() {
    let n = 3;
    let mut r = &n;
    if n > 2 {
        let m = 4;
        r = &m; //~ ERROR E0597
    }
    println!("{}", r);
}
