// one mismatch in a value that is used on
fn number() -> i32 {
    "three" //~ ERROR E0308
}

fn main() {
    let a: i32 = number();
    let b = a + number();
    println!("{}", b * 2);
}
