// an element of an immutable nested array incremented
fn main() {
    let grid = [[0; 3]; 2];
    grid[1][2] += 1; //~ ERROR E0594
    println!("{:?}", grid);
}
