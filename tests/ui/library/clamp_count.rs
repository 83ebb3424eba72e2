// A function of the library: clamp count.
fn main() {
    println!("{}", 5i32.clamp(1)); //~ ERROR E0061
}
