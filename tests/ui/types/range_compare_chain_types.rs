// a comparison result compared with a number
fn main() {
    let n = 3;
    println!("{}", (1 < n) < 5); //~ ERROR E0308
}
