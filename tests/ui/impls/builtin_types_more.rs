// an impl of an array, of a slice and of bool
impl [i32; 3] { //~ ERROR E0390
    fn sum(&self) -> i32 {
        3
    }
}

impl [u8] { //~ ERROR E0390
    fn total(&self) -> u8 {
        3
    }
}

impl bool { //~ ERROR E0390
    fn invert(self) -> bool {
        !self
    }
}

fn main() {
    println!("hi");
}
