// return in a constant
const N: i32 = return 3; //~ ERROR E0572

fn main() {
    println!("{}", N);
}
