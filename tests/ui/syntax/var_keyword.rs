// var for let
fn main() {
    var n = 5; //~ ERROR -
    println!("{}", n);
}
