// tuples are compared by their elements
#[derive(PartialEq)]
struct Cell(u8);

fn main() {
    let a = (1, Cell(2));
    let b = (1, Cell(2));
    println!("{}", a == b);
    println!("{}", a < b); //~ ERROR E0369
}
