// Functions may be declared after use, inside other functions, and inside blocks.
fn main() {
    println!("{}", later(4));
    println!("{}", inner(1));
    {
        println!("{}", inner(1));
        fn inner(x: i32) -> i32 { x + 1000 }
    }
    fn inner(x: i32) -> i32 { x + 10 }
    println!("{}", helper());
}

fn later(x: i32) -> i32 {
    return twice(x) + 1;
    fn twice(x: i32) -> i32 { x * 2 }
}

fn helper() -> i32 {
    fn helper() -> i32 { 7 }
    helper() * 6
}

// expect: 9
// expect: 11
// expect: 1001
// expect: 42
