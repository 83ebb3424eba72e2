// texts and floats cannot be listed
fn main() {
    match "a" { //~ ERROR E0004
        "a" => println!("a"),
    }
    match 1.5 { //~ ERROR E0004
        ..0.0 => println!("-"),
        0.0.. => println!("+"),
    }
    match b"ab" { //~ ERROR E0004
        b"ab" => println!("ab"),
    }
}
