// a repeat expression of another length
fn main() {
    let a: [u8; 8] = [0; 9]; //~ ERROR E0308
    println!("{:?}", a);
}
