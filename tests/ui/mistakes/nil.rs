// nil as a value
fn main() {
    let i = nil;
    println!("{:?}", i);
}
