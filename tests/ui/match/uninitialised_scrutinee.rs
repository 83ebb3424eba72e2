// the value to match has no value
fn main() {
    let n: i32;
    match n { //~ ERROR E0381
        1 => println!("one"),
        _ => println!("more"),
    }
}
