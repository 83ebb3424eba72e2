// unsupported: references in constants
const TABLE: &[i32] = &[1, 2, 3]; //~ ERROR LUD

fn main() {
    println!("{}", TABLE[1]);
}
