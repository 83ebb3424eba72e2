// or for ||
fn main() {
    let a = true;
    let b = false;
    if a or b { //~ ERROR -
        println!("yes");
    }
}
