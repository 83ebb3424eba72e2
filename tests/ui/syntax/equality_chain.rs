// a == b == c
fn main() {
    let b = 5;
    if b == 5 == true { //~ ERROR -
        println!("yes");
    }
}
