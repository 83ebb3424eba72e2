// unsupported: take
fn main() {
    for i in (0..).take(3) { //~ ERROR LUD
        println!("{}", i);
    }
}
