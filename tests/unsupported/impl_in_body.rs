// an impl inside of a function
fn main() {
    struct Point {
        x: i32,
    }

    impl Point {
        fn get(&self) -> i32 {
            self.x
        }
    }

    println!("{}", Point { x: 1 }.get());
}
