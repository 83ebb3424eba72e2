// and for &&
fn main() {
    let a = true;
    let b = false;
    println!("{}", if a and b { 1 } else { 2 }); //~ ERROR -
}
