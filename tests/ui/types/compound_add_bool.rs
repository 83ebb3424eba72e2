// a bool +=
fn main() {
    let mut b = true;
    b += 1; //~ ERROR E0368
    println!("{}", b);
}
