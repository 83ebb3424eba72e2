const ONE: i32 = 1;

fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    let sum = add(ONE, 2);
    println!("{}", sum);
}
