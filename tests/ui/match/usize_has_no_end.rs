// usize and isize have no largest number in a match
fn main() {
    let n = 5usize;
    match n { //~ ERROR E0004
        0..=18446744073709551615 => println!("all"),
    }
    let m = 5isize;
    match m { //~ ERROR E0004
        -9223372036854775808..=9223372036854775807 => println!("all"),
    }
}
