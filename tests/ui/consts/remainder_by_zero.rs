// a remainder by zero in a static
const ZERO: u32 = 0;
static N: u32 = 10 % ZERO; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
