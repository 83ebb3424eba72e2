// a row of another length in a nested array
fn main() {
    let grid = [[1, 2, 3], [4, 5]]; //~ ERROR E0308
    println!("{:?}", grid);
}
