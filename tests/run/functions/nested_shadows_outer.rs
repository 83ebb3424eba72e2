// A nested function hides an outer one with the same name, in its whole block.
fn name() -> &'static str { "outer" }

fn test() {
    println!("{}", name());
    fn name() -> &'static str { "nested" }
    if true {
        println!("{}", name());
        fn name() -> &'static str { "innermost" }
    }
    println!("{}", name());
}

fn main() {
    test();
    println!("{}", name());
    let name = 5;
    println!("{}", name);
}

// expect: nested
// expect: innermost
// expect: nested
// expect: outer
// expect: 5
