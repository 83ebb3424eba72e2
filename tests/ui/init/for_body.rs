// initialised in the body of a for
fn main() {
    let mut n: i32;
    for i in 0..3 {
        n = i;
    }
    println!("{}", n); //~ ERROR E0381
}
