// a slip in `return`
fn f() -> i32 {
    retrun 5;
}
fn main() { println!("{}", f()); }
