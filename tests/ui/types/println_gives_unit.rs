// println as a value
fn show(n: i32) -> i32 {
    println!("{}", n) //~ ERROR E0308
}

fn main() {
    show(3);
}
