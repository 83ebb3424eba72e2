// no comma between tuple elements
fn main() {
    let t = (1 2); //~ ERROR -
    println!("{:?}", t);
}
