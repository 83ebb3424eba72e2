// the smallest and the largest value are missing
fn main() {
    let a = 5i8;
    match a { //~ ERROR E0004
        -127..=127 => println!("most"),
    }
    let b = 5i8;
    match b { //~ ERROR E0004
        -128..=126 => println!("most"),
    }
}
