// an i32 += a float
fn main() {
    let mut n = 1i32;
    n += 0.5; //~ ERROR E0277
    println!("{}", n);
}
