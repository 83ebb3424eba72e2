// a method of the elements on the array
struct Cell(u8);

impl Cell {
    fn get(&self) -> u8 {
        self.0
    }
}

fn main() {
    let row = [Cell(1), Cell(2)];
    println!("{}", row.value()); //~ ERROR E0599
    println!("{}", row[0].get());
}
