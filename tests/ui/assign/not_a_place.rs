// What is assigned to must be a place.
fn main() {
    let mut x = 1;
    (x, 5) = (1, 2); //~ ERROR E0070
    println!("{}", x);
}
