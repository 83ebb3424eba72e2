// do
fn main() {
    do { //~ ERROR -
        println!("a");
    } while true;
}
