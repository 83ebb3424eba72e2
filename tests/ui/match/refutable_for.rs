// a for wants a pattern that always matches
fn main() {
    let pairs = [(1, 2), (3, 4)];
    for (1, b) in pairs { //~ ERROR E0005
        println!("{}", b);
    }
}
