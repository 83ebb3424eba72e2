// A tail expression may have attributes that Ludus knows.
fn f() -> i32 {
    #[allow(unused_parens)]
    (5)
}

fn main() {
    println!("{}", f());
}

// expect: 5
