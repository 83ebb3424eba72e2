// An attribute on a tail expression belongs to its first operand, where it is not stable.
fn f() -> i32 {
    #[allow(unused_parens)]
    (5) + 1
}

fn main() {
    println!("{}", f());
}
