// a backquote
fn main() {
    let n = 5`; //~ ERROR -
    println!("{}", n);
}
