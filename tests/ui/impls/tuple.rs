// an impl of a tuple
impl (i32, i32) { //~ ERROR E0390
    fn sum(&self) -> i32 {
        self.0 + self.1
    }
}

fn main() {
    println!("hi");
}
