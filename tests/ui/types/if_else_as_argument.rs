// an if as an argument of the wrong type
fn takes(n: u8) -> u8 {
    n
}

fn main() {
    let wide = 3i64;
    println!("{}", takes(if wide > 2 { wide } else { 1 })); //~ ERROR E0308
}
