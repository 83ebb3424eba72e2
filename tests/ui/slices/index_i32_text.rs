// The same for text.
fn main() {
    let k = 1i32;
    println!("{}", &"abc"[..=k]); //~ ERROR E0277
}
