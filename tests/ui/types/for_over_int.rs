// a for over an integer
fn main() {
    for i in 5 { //~ ERROR E0277
        println!("{}", i);
    }
}
