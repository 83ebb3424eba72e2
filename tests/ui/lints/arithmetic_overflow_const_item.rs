// a constant item in an overflowing sum
const TOP: u8 = 250;

fn main() {
    let n = TOP + 10; //~ ERROR arithmetic_overflow
    println!("{}", n);
}
