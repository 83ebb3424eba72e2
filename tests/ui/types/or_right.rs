// an integer at the right of ||
fn main() {
    let ready = false;
    if ready || 1 { //~ ERROR E0308
        println!("either");
    }
}
