// a large array is not known, its length is
fn main() {
    let small = [0u8; 4];
    let large = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    let a = 1 / large[0]; //~ ERROR unconditional_panic
    let b = 1 / small[0];
    let c = large[10]; //~ ERROR unconditional_panic
    let huge = [[0; 100]; 100];
    let d = huge[1][100]; //~ ERROR unconditional_panic
    println!("{} {} {} {}", a, b, c, d);
}
