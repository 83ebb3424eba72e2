// A parameter of a nested function has the name of a variable around it.
fn main() {
    for index in 0..3 {
        fn f(index: bool) {
            println!("{index} {index:?}");
        }
        f(index == 1);
    }
}

// expect: false false
// expect: true true
// expect: false false
