// unsupported: ref patterns
fn main() {
    let t = (1, 2);
    let (ref a, _) = t; //~ ERROR LUD
    println!("{}", a);
}
