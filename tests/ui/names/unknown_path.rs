// an unknown type before ::
fn main() {
    println!("{}", Integer::MAX); //~ ERROR E0433
}
