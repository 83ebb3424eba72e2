// An operator in front of a variable of which nothing is known yet.
fn main() {
    let a = return; //~ ERROR E0282
    let b = -a;
    println!("{b}");
}
