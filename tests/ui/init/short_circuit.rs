// assigned at the right of && only
fn main() {
    let k = 3;
    let n: i32;
    if k > 2 && { n = 1; true } {
        println!("yes");
    }
    println!("{}", n); //~ ERROR E0381
}
