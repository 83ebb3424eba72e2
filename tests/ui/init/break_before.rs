// a break before the initialisation
fn main() {
    let k = 3;
    let n: i32;
    loop {
        if k > 2 {
            break;
        }
        n = 1;
        break;
    }
    println!("{}", n); //~ ERROR E0381
}
