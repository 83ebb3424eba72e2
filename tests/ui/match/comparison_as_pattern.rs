// a comparison is no pattern
fn main() {
    let n = 3;
    match n {
        < 3 => println!("few"), //~ ERROR -
        _ => println!("more"),
    }
}
