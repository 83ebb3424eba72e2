// len of a tuple
fn main() {
    let t = (1, 2);
    println!("{}", t.len()); //~ ERROR E0599
}
