// unsupported: traits
trait Double { //~ ERROR LUD
    fn double(self) -> Self;
}

impl Double for i32 {
    fn double(self) -> i32 {
        self * 2
    }
}

fn main() {
    println!("{}", 4.double());
}
