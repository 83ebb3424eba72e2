// two wrong calls
fn one(a: i32) -> i32 {
    a
}

fn main() {
    println!("{}", one()); //~ ERROR E0061
    println!("{}", one(1, 2)); //~ ERROR E0061
}
