// an empty char
fn main() {
    let c = ''; //~ ERROR -
    println!("{}", c);
}
