// `=` for `==` in a condition
fn main() {
    let a = 7;
    if a = 7 { println!("{}", a); }
}
