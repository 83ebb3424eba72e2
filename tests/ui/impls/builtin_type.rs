// an impl of a builtin type
impl i32 { //~ ERROR E0390
    fn double(self) -> i32 {
        self * 2
    }
}

fn main() {
    println!("hi");
}
