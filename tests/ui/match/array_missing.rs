// an array of two booleans
fn main() {
    let a = [true, false];
    match a { //~ ERROR E0004
        [true, _] => println!("first"),
        [_, true] => println!("second"),
    }
}
