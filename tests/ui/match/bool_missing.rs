// one of two values, and none
fn main() {
    let b = true;
    match b { //~ ERROR E0004
        true => println!("yes"),
    }
    match b {} //~ ERROR E0004
}
