// the type that is wanted is known before the arms
fn main() {
    let n = 3;
    let m: u8 = match n {
        0 => 1,
        1 => 'x', //~ ERROR E0308
        2 => true,
        _ => 2,
    };
    println!("{}", m);
}
