// a bool has two values
fn main() {
    let ready = true;
    match ready { //~ ERROR E0004
        true => println!("yes"),
    }
}
