// the minimum negated in a constant
const N: i8 = -i8::MIN; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
