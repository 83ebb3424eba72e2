// unsupported: if let
fn main() {
    let n = 5;
    if let 5 = n { //~ ERROR LUD
        println!("five");
    }
}
