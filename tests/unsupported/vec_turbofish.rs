// unsupported: turbofish
fn main() {
    let v = Vec::<i32>::with_capacity(4); //~ ERROR LUD
    println!("{}", v.len());
}
