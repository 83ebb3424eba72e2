// an uninitialised condition
fn main() {
    let ready: bool;
    if ready { //~ ERROR E0381
        println!("go");
    }
}
