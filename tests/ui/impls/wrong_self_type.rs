// self with the type of another struct
struct A;
struct B;

impl A {
    fn get(self: B) -> i32 { //~ ERROR E0307
        3
    }
}

fn main() {
    println!("hi");
}
