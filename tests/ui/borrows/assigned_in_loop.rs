// a variable assigned while the reference lives through the loop
fn main() {
    let mut best = 0;
    let top = &best;
    for i in 0..3 {
        best = i; //~ ERROR E0506
        println!("{}", top);
    }
}
