// := for let
fn main() {
    n := 5; //~ ERROR -
    println!("{}", n);
}
