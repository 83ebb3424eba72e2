// a for over a tuple
fn main() {
    for x in (1, 2, 3) { //~ ERROR E0277
        println!("{}", x);
    }
}
