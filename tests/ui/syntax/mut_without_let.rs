// mut without let
fn main() {
    mut n = 5; //~ ERROR -
    println!("{}", n);
}
