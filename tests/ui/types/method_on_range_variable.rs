// a method on the variable of an untyped range
fn main() {
    for i in 0..3 {
        println!("{}", i.pow(2)); //~ ERROR E0689
    }
}
