// unsupported: dbg!
fn main() {
    let n = dbg!(2 * 3); //~ ERROR LUD
    println!("{}", n);
}
