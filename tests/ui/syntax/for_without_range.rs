// a for without anything to go through
fn main() {
    for i in { //~ ERROR -
        println!("{}", i);
    }
}
