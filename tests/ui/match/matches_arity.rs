// matches! without a pattern
fn main() {
    let n = 3;
    println!("{}", matches!(n)); //~ ERROR -
}
