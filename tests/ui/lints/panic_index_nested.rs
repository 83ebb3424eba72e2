// the inner index out of range
fn main() {
    let grid = [[0; 3]; 2];
    println!("{}", grid[1][3]); //~ ERROR unconditional_panic
}
