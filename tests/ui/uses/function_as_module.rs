// a function of the file is no module
use area::inner; //~ ERROR E0432

fn area() -> i32 {
    3
}

fn main() {
    println!("{}", area());
}
