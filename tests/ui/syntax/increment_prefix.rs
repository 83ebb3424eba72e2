// ++x
fn main() {
    let mut x = 5;
    ++x; //~ ERROR -
    x += 1;
    println!("{}", x);
}
