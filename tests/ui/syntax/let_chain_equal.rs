// == for = in a let
fn main() {
    let n == 5; //~ ERROR -
    println!("{}", n);
}
