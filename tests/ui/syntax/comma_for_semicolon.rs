// a comma at the end of a let
fn main() {
    let n = 5, //~ ERROR -
    println!("{}", n);
}
