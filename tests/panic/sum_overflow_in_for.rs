// A sum over an array overflows on its last element.
fn sum(s: &[i8]) -> i8 {
    let mut t = 0;
    for x in s {
        t += x;
    }
    t
}

fn main() {
    println!("{}", sum(&[100, 20, 7]));
    println!("{}", sum(&[100, 20, 8]));
}

// expect: 127
// panic: 5:9: attempt to add with overflow
