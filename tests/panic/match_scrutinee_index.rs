// An index out of range in the value to match.
fn run(a: &[u8], i: usize) -> u8 {
    match a[i] {
        0 => 1,
        n => n * 2,
    }
}

fn main() {
    println!("{}", run(&[5, 6], 1));
    println!("{}", run(&[5, 6], 2));
}

// expect: 12
// panic: 3:11: index out of bounds: the len is 2 but the index is 2
