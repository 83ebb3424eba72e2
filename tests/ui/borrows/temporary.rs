// a reference to a temporary that dies at the end of the statement
fn seven() -> i32 {
    7
}

fn main() {
    let r;
    r = &seven(); //~ ERROR E0716
    println!("{}", r);
}
