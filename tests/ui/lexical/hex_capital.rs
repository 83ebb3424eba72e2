// 0X
fn main() {
    let n = 0XFF; //~ ERROR -
    println!("{}", n);
}
