// a nested function uses a parameter of its parent
fn scale(k: i32) -> i32 {
    fn twice() -> i32 {
        k * 2 //~ ERROR E0434
    }
    twice()
}

fn main() {
    println!("{}", scale(3));
}
