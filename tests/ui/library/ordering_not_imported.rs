// Ordering is not in the prelude
fn main() {
    let order = Ordering::Less; //~ ERROR E0433
    println!("{:?}", order);
}
