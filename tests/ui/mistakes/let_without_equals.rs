// `let` without `=`
fn main() { let x 5; }
