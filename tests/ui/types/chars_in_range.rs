// a range from a char to a number
fn main() {
    for c in 'a'..5 { //~ ERROR E0308
        println!("{}", c);
    }
}
