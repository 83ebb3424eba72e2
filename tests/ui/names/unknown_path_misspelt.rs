// a misspelt type before ::
fn main() {
    println!("{}", u23::MAX); //~ ERROR E0433
}
