// unsupported: Box
fn main() {
    let b = Box::new(5); //~ ERROR LUD
    println!("{}", *b + 1);
}
