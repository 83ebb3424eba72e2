// the index of enumerate assigned
fn main() {
    let a = [1, 2];
    for (i, x) in a.iter().enumerate() {
        i += 1; //~ ERROR E0384
        println!("{} {}", i, x);
    }
}
