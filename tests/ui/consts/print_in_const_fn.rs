// println in a const fn
const fn show(n: i32) -> i32 {
    println!("{}", n); //~ ERROR E0015
    n
}

fn main() {
    println!("{}", show(4));
}
