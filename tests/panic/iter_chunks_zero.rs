// Chunks of no elements.
fn main() {
    let a = [1, 2, 3];
    for n in [2, 0] {
        for c in a.chunks(n) {
            println!("{:?}", c);
        }
    }
}

// expect: [1, 2]
// expect: [3]
// panic: 5:20: chunk size must be non-zero
