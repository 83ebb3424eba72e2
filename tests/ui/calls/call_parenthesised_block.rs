// a tuple after an integer on the next line
fn main() {
    let a = 1;
    let b = a //~ ERROR E0618
    (2, 3);
    println!("{:?}", b);
}
