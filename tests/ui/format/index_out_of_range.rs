// a position past the last argument
fn main() {
    println!("{0} {2}", 1, 2); //~ ERROR -
    //~^ ERROR -
}
