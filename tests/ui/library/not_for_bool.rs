// A function of the library: not for bool.
fn main() {
    println!("{}", true.count_ones()); //~ ERROR E0599
}
