// The second of two instructions that are executed as one panics.
fn sums(items: &[u64], at: usize, more: u64) -> u64 {
    let mut sum = 0;
    let mut i = at;
    while i < 10 {
        sum += items[i] * 3 + more;
        i += 2;
    }
    sum
}

fn main() {
    let items = [1, 2, 3, 4, u64::MAX / 3, 6];
    println!("{}", sums(&items, 9, 1));
}

// panic: 6:16: index out of bounds: the len is 6 but the index is 9
