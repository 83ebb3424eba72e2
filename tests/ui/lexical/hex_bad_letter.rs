// a letter that is no hex digit
fn main() {
    let n = 0xfg; //~ ERROR -
    println!("{}", n);
}
