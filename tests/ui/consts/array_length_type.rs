// an array length of type i32
const N: i32 = 3;

fn main() {
    let a: [u8; N] = [0; 3]; //~ ERROR E0308
    println!("{:?}", a);
}
