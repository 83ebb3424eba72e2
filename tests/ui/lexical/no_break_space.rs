// a no-break space
fn main() {
    let n = 7; //~ ERROR -
    println!("{}", n);
}
