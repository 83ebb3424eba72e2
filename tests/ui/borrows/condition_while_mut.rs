// the variable is a condition while a mutable reference is used later
fn main() {
    let mut ready = true;
    let r = &mut ready;
    if ready { //~ ERROR E0503
        println!("ready");
    }
    *r = false;
}
