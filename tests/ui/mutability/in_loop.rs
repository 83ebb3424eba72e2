// an immutable variable assigned in a loop
fn main() {
    let sum = 0;
    for i in 0..3 {
        sum = sum + i; //~ ERROR E0384
    }
    println!("{}", sum);
}
