// not for !
fn main() {
    let a = true;
    if not a { //~ ERROR -
        println!("yes");
    }
}
