// arms of two types
fn main() {
    let n = 3;
    let m = match n {
        0 => 1,
        1 => "one", //~ ERROR E0308
        _ => 2,
    };
    println!("{}", m);
}
