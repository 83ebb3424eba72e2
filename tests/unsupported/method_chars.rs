// unsupported: chars
fn main() {
    for c in "abc".chars() { //~ ERROR LUD
        println!("{}", c);
    }
}
