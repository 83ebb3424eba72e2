// a nested function does not know Self
struct A(i32);

impl A {
    fn make() -> Self {
        fn inner() -> Self { //~ ERROR E0401
            A(3)
        }
        inner()
    }
}

fn main() {
    println!("{}", A::make().0);
}
