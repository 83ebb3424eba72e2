// three names for the pairs of enumerate
fn main() {
    let a = [4, 5];
    for (i, x, y) in a.iter().enumerate() { //~ ERROR E0308
        println!("{} {} {}", i, x, y);
    }
}
