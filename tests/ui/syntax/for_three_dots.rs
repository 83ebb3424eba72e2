// ... for ..=
fn main() {
    for i in 0...3 { //~ ERROR -
        println!("{}", i);
    }
}
