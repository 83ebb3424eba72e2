// null as a value
fn main() {
    let x = null;
    println!("{}", x);
}
