// if without a condition
fn main() {
    if { //~ ERROR -
        println!("a");
    }
}
