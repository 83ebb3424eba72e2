// Self is the type of the impl
struct A(i32);
struct B(i32);

impl A {
    fn make() -> Self {
        B(3) //~ ERROR E0308
    }
}

fn main() {
    println!("{}", A::make().0);
}
