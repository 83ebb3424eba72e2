// a module that does not exist
fn main() {
    println!("{}", math::sqrt(2.0)); //~ ERROR E0433
}
