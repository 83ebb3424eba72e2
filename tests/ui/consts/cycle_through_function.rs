// A constant that needs itself through a function.
const fn twice() -> i32 {
    SIZE * 2
}

const SIZE: i32 = twice(); //~ ERROR E0391

fn main() {
    println!("{}", SIZE);
}
