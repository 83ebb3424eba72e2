// arguments that are not borrowed as mutable
fn f(x: &mut i32) { *x += 1; }
fn main() { let mut n = 5; f(&n); f(n); println!("{}", n); }
