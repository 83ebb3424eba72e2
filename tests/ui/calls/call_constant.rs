// a constant called
const LIMIT: i32 = 4;

fn main() {
    println!("{}", LIMIT()); //~ ERROR E0618
}
