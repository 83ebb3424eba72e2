// let wants a pattern that always matches
fn main() {
    let n = 3;
    let 3 = n; //~ ERROR E0005
    let (1, b) = (n, 2); //~ ERROR E0005
    println!("{}", b);
}
