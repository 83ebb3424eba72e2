// ~ for !
fn main() {
    let a = 3;
    println!("{}", ~a); //~ ERROR -
}
