// Only one `..` among the places.
fn main() {
    let mut x = 1;
    (.., x, ..) = (1, 2); //~ ERROR
    println!("{}", x);
}
