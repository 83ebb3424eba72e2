// a nested function called from outside
fn outer() -> i32 {
    fn helper() -> i32 {
        3
    }
    helper()
}

fn main() {
    println!("{} {}", outer(), helper()); //~ ERROR E0425
}
