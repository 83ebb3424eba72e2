// unsupported: zip
fn main() {
    let a = [1, 2];
    let b = [3, 4];
    for (x, y) in a.iter().zip(b.iter()) { //~ ERROR LUD
        println!("{}", x * y);
    }
}
