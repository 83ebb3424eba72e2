// As many places as there are fields.
fn main() {
    let mut x = 1;
    (x, _) = (1, 2, 3); //~ ERROR E0308
    (x, _) = 5; //~ ERROR E0308
    println!("{}", x);
}
