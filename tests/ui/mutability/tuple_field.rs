// a field of an immutable tuple assigned
fn main() {
    let t = (1, 2);
    t.0 = 9; //~ ERROR E0594
    println!("{:?}", t);
}
