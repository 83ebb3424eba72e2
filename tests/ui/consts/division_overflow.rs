// the minimum divided by minus one in a constant
const N: i64 = i64::MIN / -1; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
