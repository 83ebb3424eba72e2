// unsupported: concat!
fn main() {
    println!("{}", concat!("a", 1)); //~ ERROR LUD
}
