// The panic is in a function that is small enough to be put in the place of its calls.
fn half_of_difference(a: u32, b: u32) -> u32 {
    (a - b) / 2
}

fn main() {
    println!("{}", half_of_difference(9, 4));
    println!("{}", half_of_difference(4, 9));
}

// expect: 2
// panic: 3:5: attempt to subtract with overflow
