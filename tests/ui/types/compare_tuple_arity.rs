// tuples of different lengths compared
fn main() {
    println!("{}", (1, 2) == (1, 2, 3)); //~ ERROR E0308
}
