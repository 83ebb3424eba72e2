// 0b and an underscore
fn main() {
    let n = 0b_; //~ ERROR E0768
    println!("{}", n);
}
