// no semicolon after an assignment
fn main() {
    let mut n = 1;
    n = 2 //~ ERROR -
    println!("{}", n);
}
