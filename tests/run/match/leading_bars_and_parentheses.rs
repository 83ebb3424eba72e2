// A leading bar, parentheses around patterns, trailing commas.
fn main() {
    let n = 4;
    match n {
        | 1 | 2 => println!("few"),
        | (3) => println!("three"),
        ((4 | 5)) => println!("some"),
        (_) => println!("many"),
    }
    let (a) = 3;
    let ((b, c),) = ((1, 2,),);
    println!("{}", a + b + c);
}

// expect: some
// expect: 6
