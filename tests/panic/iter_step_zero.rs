// A step of 0 is refused before anything else is evaluated.
fn say(n: usize) -> usize {
    println!("<{}>", n);
    n
}

fn main() {
    let a = [1, 2, 3];
    for x in a.iter().skip(say(1)).step_by(say(0)).take(say(2)) {
        println!("{}", x);
    }
}

// expect: <1>
// expect: <0>
// panic: 9:36: assertion failed: step != 0
