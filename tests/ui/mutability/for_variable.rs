// the variable of a for assigned
fn main() {
    for i in 0..3 {
        i += 1; //~ ERROR E0384
        println!("{}", i);
    }
}
