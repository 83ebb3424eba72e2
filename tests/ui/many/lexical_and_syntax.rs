// a bad escape and a syntax error
fn one() {
    println!("\d"); //~ ERROR -
}

fn main() {
    let n = ; //~ ERROR -
}
