// used after a continue may have skipped it
fn main() {
    let n: i32;
    let mut k = 0;
    loop {
        k += 1;
        if k > 3 {
            break;
        }
        if k < 3 {
            continue;
        }
        println!("{}", k);
    }
    println!("{}", n); //~ ERROR E0381
}
