// a negative number cast to an index
const TABLE: [u8; 4] = [1, 2, 3, 4];
const N: u8 = TABLE[-1i32 as usize]; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
