// a semicolon between if and else
fn main() {
    let n = 3;
    if n > 2 {
        println!("if");
    };
    else { //~ ERROR -
        println!("else");
    }
}
