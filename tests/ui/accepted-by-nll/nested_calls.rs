// accepted by rustc, no errors: a &mut in an inner call ends with that call
fn bump(n: &mut i32) -> i32 {
    *n += 1;
    *n
}

fn add(a: i32, b: i32) -> i32 {
    a * 100 + b
}

fn main() {
    let mut x = 1;
    println!("{}", add(bump(&mut x), bump(&mut x)));
}

// expect: 203
