// Windows of no elements.
fn main() {
    let a = [1, 2, 3];
    let n = a.len() - 3;
    for w in a
        .windows(n)
    {
        println!("{:?}", w);
    }
}

// panic: 6:10: window size must be non-zero
