// a for over a string
fn main() {
    for c in "abc" { //~ ERROR E0277
        println!("{}", c);
    }
}
