// arrays are compared by their elements
struct Cell(u8);

fn main() {
    let a = [Cell(1), Cell(2)];
    let b = [Cell(1), Cell(2)];
    println!("{}", a == b); //~ ERROR E0369
}
