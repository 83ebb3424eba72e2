// a tuple element of the wrong type
fn main() {
    let t: (i32, char) = (1, "b"); //~ ERROR E0308
    println!("{:?}", t);
}
