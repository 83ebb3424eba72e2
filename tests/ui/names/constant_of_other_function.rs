// a constant of another function
fn set() {
    const LEVEL: i32 = 3;
    println!("{}", LEVEL);
}

fn main() {
    set();
    println!("{}", LEVEL); //~ ERROR E0425
}
