// methods of a type of the library
use std::cmp::Ordering;

impl Ordering { //~ ERROR E0116
    fn opposite(self) -> Ordering {
        self.reverse()
    }
}

fn main() {
    println!("hi");
}
