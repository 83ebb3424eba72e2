// a lone quote at the end of a line
fn main() {
    let c = ';
//~^ ERROR E0762
    println!("{}", c);
}
