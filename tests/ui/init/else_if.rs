// the last else is missing
fn main() {
    let k = 3;
    let word: &str;
    if k < 2 {
        word = "low";
    } else if k < 5 {
        word = "middle";
    }
    println!("{}", word); //~ ERROR E0381
}
