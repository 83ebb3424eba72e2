// a named field of a tuple
fn main() {
    let point = (1, 2);
    println!("{}", point.x); //~ ERROR E0609
}
