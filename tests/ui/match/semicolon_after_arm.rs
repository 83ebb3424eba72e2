// a semicolon for a comma
fn main() {
    let n = 3;
    let m = match n {
        1 => 2; //~ ERROR -
        _ => 3,
    };
    println!("{}", m);
}
