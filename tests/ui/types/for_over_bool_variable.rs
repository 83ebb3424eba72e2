// a for over a bool
fn main() {
    let ready = true;
    for x in ready { //~ ERROR E0277
        println!("{}", x);
    }
}
