// an integer cast to bool
fn main() {
    let n = 1;
    println!("{}", n as bool); //~ ERROR E0054
}
