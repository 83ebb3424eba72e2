// no arguments for a function with three
fn volume(a: u32, b: u32, c: u32) -> u32 {
    a * b * c
}

fn main() {
    println!("{}", volume()); //~ ERROR E0061
}
