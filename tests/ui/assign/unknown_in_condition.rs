// Of an unknown name in an assignment nothing else is told.
fn main() {
    if x = 3 { //~ ERROR E0425
        println!("three");
    }
}
