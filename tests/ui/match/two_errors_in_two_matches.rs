// each match is judged by itself
fn main() {
    let n = 3u8;
    match n { //~ ERROR E0004
        0 => println!("zero"),
    }
    match n > 2 { //~ ERROR E0004
        false => println!("few"),
    }
    let 0..=9 = n; //~ ERROR E0005
}
