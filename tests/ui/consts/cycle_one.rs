// a constant that needs itself
const N: i32 = N + 1; //~ ERROR E0391

fn main() {
    println!("{}", N);
}
