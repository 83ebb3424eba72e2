// a negative pattern for an unsigned value
fn main() {
    let n = 3u8;
    match n {
        -1 => println!("a"), //~ ERROR E0277
        _ => println!("c"),
    }
}
