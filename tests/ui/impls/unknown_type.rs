// an impl of a type that does not exist
impl Missing { //~ ERROR E0425
    fn get(&self) -> i32 {
        3
    }
}

fn main() {
    println!("hi");
}
