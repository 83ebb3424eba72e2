// unsupported: vec!
fn main() {
    let v = vec![1, 2, 3]; //~ ERROR LUD
    println!("{}", v.len());
}
