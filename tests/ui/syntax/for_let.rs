// let in a for
fn main() {
    for let i in 0..3 { //~ ERROR -
        println!("{}", i);
    }
}
