// two constants of one name
const LIMIT: i32 = 1;
const LIMIT: i32 = 2; //~ ERROR E0428

fn main() {
    println!("hi");
}
