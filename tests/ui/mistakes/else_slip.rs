// a slip in `else`
fn main() {
    let x = 3;
    if x > 3 { println!("a"); } els if x > 2 { println!("b"); }
}
