// an unknown variable inside a format string
fn main() {
    let height = 3;
    println!("{height} {width}"); //~ ERROR E0425
}
