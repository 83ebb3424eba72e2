// unsupported: ranges as values
fn main() {
    let r = 0..3; //~ ERROR LUD
    for i in r {
        println!("{}", i);
    }
}
