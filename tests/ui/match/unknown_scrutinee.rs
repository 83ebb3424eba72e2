// the value to match does not exist
fn main() {
    match number { //~ ERROR E0425
        1 => println!("one"),
        _ => println!("more"),
    }
}
