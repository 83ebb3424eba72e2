// let with +=
fn main() {
    let mut n += 5; //~ ERROR -
    println!("{}", n);
}
