// a bool compared with an integer literal
fn main() {
    let n = 3;
    println!("{}", n == true); //~ ERROR E0277
    //~^ ERROR E0308
}
