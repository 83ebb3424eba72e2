// `unless` for `if`
fn main() {
    let i = 0;
    unless i > 3 { println!("x"); }
}
