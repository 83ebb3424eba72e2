// initialised in the body of a while
fn main() {
    let mut k = 3;
    let n: i32;
    while k > 0 {
        k -= 1;
        if k == 1 {
            n = k;
            break;
        }
    }
    println!("{}", n); //~ ERROR E0381
}
