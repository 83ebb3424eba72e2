// zip needs something to iterate.
fn main() {
    for (x, y) in [1, 2].iter().zip(5) { //~ ERROR E0277
        println!("{} {}", x, y);
    }
}
