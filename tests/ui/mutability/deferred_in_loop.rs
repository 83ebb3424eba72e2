// a deferred variable initialised inside a loop
fn main() {
    let last;
    for i in 0..3 {
        last = i; //~ ERROR E0384
    }
    println!("done");
}
