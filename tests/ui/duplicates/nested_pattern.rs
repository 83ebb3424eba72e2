// one name twice in a nested pattern
fn main() {
    let (a, (b, a)) = (1, (2, 3)); //~ ERROR E0416
    println!("hi");
}
