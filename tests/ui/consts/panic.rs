// a panic in a constant
const LIMIT: u32 = 3;
const N: u32 = if LIMIT > 2 { panic!("too big") } else { LIMIT }; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
