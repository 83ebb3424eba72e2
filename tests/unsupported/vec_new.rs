// unsupported: Vec
fn main() {
    let mut v: Vec<i32> = Vec::new(); //~ ERROR LUD
    v.push(3);
    println!("{:?}", v);
}
