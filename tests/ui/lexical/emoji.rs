// an emoji in an identifier
fn main() {
    let n🦀 = 7; //~ ERROR -
    println!("{}", 7);
}
