// => for >=
fn main() {
    let a = 3;
    if a => 2 { //~ ERROR -
        println!("yes");
    }
}
