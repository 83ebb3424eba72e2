// a misspelt method on a slice
fn count(v: &[i32]) -> usize {
    v.length() //~ ERROR E0599
}

fn main() {
    println!("{}", count(&[1]));
}
