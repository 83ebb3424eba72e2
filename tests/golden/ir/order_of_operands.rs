// An operand that is changed later is copied first.
fn f() -> i32 {
    let mut a = 1;
    a + {
        a = 5;
        a
    }
}

fn main() {}
