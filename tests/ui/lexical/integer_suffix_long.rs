// a suffix of C
fn main() {
    let n = 5L; //~ ERROR -
    println!("{}", n);
}
