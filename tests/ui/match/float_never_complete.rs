// floats need an arm for the rest
fn main() {
    let x = 1.5;
    match x { //~ ERROR E0004
        0.0..=1.0 => println!("low"),
        1.5 => println!("middle"),
    }
}
