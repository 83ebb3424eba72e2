// a slip in a type
fn compute(x: i23) -> i32 { x }
fn main() {
    println!("{}", compute(4));
}
