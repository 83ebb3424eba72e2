// unsupported: sum of an iterator
fn main() {
    let a = [1, 2, 3];
    let t: i32 = a.iter().sum(); //~ ERROR LUD
    println!("{}", t);
}
