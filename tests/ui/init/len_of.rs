// the length of an uninitialised slice binding
fn main() {
    let v: &[i32];
    println!("{}", v.len()); //~ ERROR E0381
}
