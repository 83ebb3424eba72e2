// Debug of an array of a struct without it
struct Cell(u8);

fn main() {
    let row = [Cell(1), Cell(2)];
    println!("{:?}", row); //~ ERROR E0277
    println!("{}", row[0].0 + row[1].0);
}
