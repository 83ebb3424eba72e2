// `elif` as in Python
fn main() {
    let x = 3;
    if x > 3 { println!("a"); } elif x > 2 { println!("b"); }
}
