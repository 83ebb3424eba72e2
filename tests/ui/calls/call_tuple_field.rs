// a tuple's field called
fn main() {
    let t = (1, 2);
    println!("{}", t.0(3)); //~ ERROR E0618
}
