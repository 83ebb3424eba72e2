// contains takes a reference, to a value of the type of the range.
fn main() {
    let k = 1i32;
    println!("{}", (1..3).contains(2)); //~ ERROR E0308
    println!("{}", (1..3u8).contains(&k)); //~ ERROR E0308
}
