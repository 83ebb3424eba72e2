// `_` is no value.
fn main() {
    let x = (1, _); //~ ERROR
    println!("{:?}", x);
}
