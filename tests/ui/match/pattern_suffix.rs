// a suffix that is not the type
fn main() {
    let n = 3u8;
    match n {
        1i32 => println!("a"), //~ ERROR E0308
        _ => println!("d"),
    }
}
