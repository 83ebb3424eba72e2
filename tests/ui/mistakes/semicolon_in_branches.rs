// semicolons behind the values of branches
fn f(x: i32) -> i32 { if x > 3 { 5; } else { 6; } }
fn main() { println!("{}", f(1)); }
