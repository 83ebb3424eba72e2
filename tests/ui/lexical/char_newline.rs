// a line break in a char
fn main() {
    let c = '
'; //~^ ERROR -
    println!("{}", c);
}
