// a parameter as an array length
fn zeros(n: usize) -> usize {
    let a = [0u8; n]; //~ ERROR E0435
    a.len()
}

fn main() {
    println!("{}", zeros(3));
}
