// an integer as the condition of an if
fn main() {
    let n = 3;
    if n { //~ ERROR E0308
        println!("yes");
    }
}
