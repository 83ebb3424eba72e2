// unsupported: line!
fn main() {
    println!("{}", line!()); //~ ERROR LUD
}
