// a dot without a field
fn main() {
    let t = (1, 2);
    println!("{:?}", t.); //~ ERROR -
}
