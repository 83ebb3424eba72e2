// a cast to an unknown type
fn main() {
    let n = 5;
    println!("{}", n as float); //~ ERROR E0425
}
