// a raw identifier that may not be one
fn main() {
    let r#self = 5; //~ ERROR -
    println!("hi");
}
