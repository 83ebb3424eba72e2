// a reference to a variable of the loop's body
fn main() {
    let zero = 0;
    let mut best = &zero;
    for i in 0..3 {
        let square = i * i;
        if square > *best {
            best = &square; //~ ERROR E0597
        }
    }
    println!("{}", best);
}
