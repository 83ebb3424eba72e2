// a row from a for by shared reference changed
fn main() {
    let grid = [[1, 2], [3, 4]];
    for row in grid.iter() {
        row[0] = 9; //~ ERROR E0594
    }
    println!("{:?}", grid);
}
