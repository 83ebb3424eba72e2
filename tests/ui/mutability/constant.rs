// a constant assigned
const LEVEL: i32 = 1;

fn main() {
    LEVEL = 2; //~ ERROR E0070
    println!("{}", LEVEL);
}
