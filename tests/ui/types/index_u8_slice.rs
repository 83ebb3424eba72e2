// a slice indexed by a u8
fn at(v: &[i32], i: u8) -> i32 {
    v[i] //~ ERROR E0277
}

fn main() {
    println!("{}", at(&[1, 2], 1));
}
