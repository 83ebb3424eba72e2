// a variable in a static
fn main() {
    let n = 5;
    static M: i32 = n; //~ ERROR E0435
    println!("{} {}", n, M);
}
