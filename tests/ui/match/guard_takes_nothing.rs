// an arm with a guard may not be taken
fn main() {
    let x = 3;
    match x { //~ ERROR E0004
        n if n > 0 => println!("+"),
        n if n <= 0 => println!("-"),
    }
}
