// mut before let
fn main() {
    mut let n = 5; //~ ERROR -
    println!("{}", n);
}
