// `foreach` for `for`
fn main() {
    foreach x in 0..3 { println!("{}", x); }
}
