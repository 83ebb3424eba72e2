// a variable in a constant
fn main() {
    let n = 5;
    const M: i32 = n + 1; //~ ERROR E0435
    println!("{} {}", n, M);
}
