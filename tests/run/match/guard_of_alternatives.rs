// A guard is tried for each alternative that matches.
fn main() {
    let t = (1, 2);
    match t {
        (n, _) | (_, n) if n == 2 => println!("found {}", n),
        _ => println!("none"),
    }
    match (1, 1) {
        (n, _) | (_, n) if { print!("try "); n == 2 } => println!("found {}", n),
        _ => println!("none"),
    }
}

// expect: found 2
// expect: try try none
