// a negative array length
fn main() {
    let a = [0; -1]; //~ ERROR E0600
    println!("{}", a.len());
}
