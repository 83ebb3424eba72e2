// a variable as an array length in a type
fn main() {
    let n = 2;
    let a: [i32; n] = [1, 2]; //~ ERROR E0435
    println!("{:?} {}", a, n);
}
