// panic! with a literal message.
fn main() {
    println!("before");
    panic!("it is {{over}}");
}

// expect: before
// panic: 4:5: it is {over}
