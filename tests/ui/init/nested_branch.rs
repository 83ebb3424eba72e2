// an inner branch forgets it
fn main() {
    let k = 3;
    let n: i32;
    if k > 1 {
        if k > 2 {
            n = 2;
        } else {
            println!("one");
        }
    } else {
        n = 0;
    }
    println!("{}", n); //~ ERROR E0381
}
