// a tuple indexed with brackets
fn main() {
    let t = (1, 2);
    println!("{}", t[0]); //~ ERROR E0608
}
