// initialised in one branch only
fn main() {
    let ready = true;
    let n: i32;
    if ready {
        n = 1;
    }
    println!("{}", n); //~ ERROR E0381
}
