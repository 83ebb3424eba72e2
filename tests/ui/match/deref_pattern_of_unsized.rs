// a text pattern for a character, a character for a byte
fn main() {
    let c = 'x';
    match c {
        "x" => println!("x"), //~ ERROR E0308
        _ => println!("more"),
    }
    let b = b'x';
    match b {
        'x' => println!("x"), //~ ERROR E0308
        _ => println!("more"),
    }
}
