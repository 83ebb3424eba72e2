// one of four pairs
fn main() {
    let p = (true, false);
    match p { //~ ERROR E0004
        (true, true) => println!("both"),
        (true, false) => println!("first"),
        (false, false) => println!("none"),
    }
}
