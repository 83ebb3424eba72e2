// unsupported: iterator chains
fn main() {
    let a = [1, 2, 3];
    let t: i32 = a.iter().map(|x| x * 2).sum(); //~ ERROR LUD
    println!("{}", t);
}
