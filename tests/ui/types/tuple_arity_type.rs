// a tuple of two for an annotated three
fn main() {
    let t: (i32, i32, i32) = (1, 2); //~ ERROR E0308
    println!("{:?}", t);
}
