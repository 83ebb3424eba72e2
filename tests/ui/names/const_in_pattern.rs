// a let whose name is a constant
const LIMIT: i32 = 3;

fn main() {
    let LIMIT = 4; //~ ERROR E0005
    println!("{}", LIMIT);
}
