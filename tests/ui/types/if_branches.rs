// the branches of an if differ
fn main() {
    let n = 3;
    let word = if n > 2 { "many" } else { n }; //~ ERROR E0308
    println!("{}", word);
}
