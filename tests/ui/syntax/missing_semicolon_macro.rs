// no semicolon after println
fn main() {
    println!("one") //~ ERROR -
    println!("two");
}
