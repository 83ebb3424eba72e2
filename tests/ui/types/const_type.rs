// a constant whose value has another type
const LIMIT: usize = 10i32; //~ ERROR E0308

fn main() {
    println!("{}", LIMIT);
}
