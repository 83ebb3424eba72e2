// a nested function does not know self
struct A(i32);

impl A {
    fn get(&self) -> i32 {
        fn inner() -> i32 {
            self.0 //~ ERROR E0434
        }
        inner()
    }
}

fn main() {
    println!("{}", A(3).get());
}
