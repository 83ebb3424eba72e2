// a for over a range of floats
fn main() {
    for x in 0.0..1.0 { //~ ERROR E0277
        println!("{}", x);
    }
}
