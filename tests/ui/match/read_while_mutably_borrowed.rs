// the matched variable is borrowed mutably
fn main() {
    let mut n = 3;
    let r = &mut n;
    match n { //~ ERROR E0503
        3 => println!("three"),
        _ => println!("more"),
    }
    *r = 4;
}
