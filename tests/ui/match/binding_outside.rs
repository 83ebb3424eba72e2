// a binding is known in its arm only
fn main() {
    let t = (1, 2);
    match t {
        (1, b) => println!("{}", b),
        _ => println!("{}", b), //~ ERROR E0425
    }
    println!("{}", b); //~ ERROR E0425
}
