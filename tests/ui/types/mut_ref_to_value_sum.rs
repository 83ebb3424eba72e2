// a comparison of a &mut with a value
fn low(n: &mut i32) -> bool {
    n < 3 //~ ERROR E0308
}

fn main() {
    let mut n = 1;
    println!("{}", low(&mut n));
    n += 1;
    println!("{}", n);
}
