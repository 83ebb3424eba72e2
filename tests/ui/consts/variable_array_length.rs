// a variable as an array length
fn main() {
    let n = 5;
    let a = [0; n]; //~ ERROR E0435
    println!("{:?} {}", a, n);
}
