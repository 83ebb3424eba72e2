// a negative shift in a constant
const BY: i32 = -1;
const N: i32 = 1 << BY; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
