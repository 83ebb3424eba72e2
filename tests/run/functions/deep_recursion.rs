// Twenty thousand nested calls fit on the stack.
fn sum(n: u64) -> u64 { if n == 0 { 0 } else { n + sum(n - 1) } }

fn main() {
    println!("{}", sum(20000));
}

// expect: 200010000
