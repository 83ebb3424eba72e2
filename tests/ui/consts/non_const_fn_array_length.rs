// an ordinary function called in an array length
fn size() -> usize {
    4
}

fn main() {
    let a = [0; size()]; //~ ERROR E0015
    println!("{:?}", a);
}
