// one name twice in the pattern of a for
fn main() {
    let v = [3, 4];
    for (i, i) in v.iter().enumerate() { //~ ERROR E0416
        println!("hi");
    }
}
