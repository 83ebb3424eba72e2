// unsupported: if let with a range
fn main() {
    let n = 5;
    if let 1..=9 = n { //~ ERROR LUD
        println!("digit");
    }
}
