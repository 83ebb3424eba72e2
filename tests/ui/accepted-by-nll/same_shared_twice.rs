// accepted by rustc, no errors: one variable lent twice for reading in one call
fn add(a: &i32, b: &i32) -> i32 {
    *a + *b
}

fn main() {
    let x = 4;
    println!("{}", add(&x, &x));
}

// expect: 8
