// half-open ranges that do not meet
fn main() {
    let n = 5i64;
    match n { //~ ERROR E0004
        ..0 => println!("negative"),
        1.. => println!("positive"),
    }
}
