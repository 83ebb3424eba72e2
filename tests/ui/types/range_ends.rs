// the two ends of a range differ
fn main() {
    let n: usize = 4;
    let start: i32 = 0;
    for i in start..n { //~ ERROR E0308
        println!("{}", i);
    }
}
