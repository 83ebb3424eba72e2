// What is no array.
fn main() {
    let n = 5;
    println!("{:?}", &n[..]); //~ ERROR E0608
    println!("{:?}", &(1, 2)[1..]); //~ ERROR E0608
}
