// else without if
fn main() {
    else { //~ ERROR -
        println!("else");
    }
}
