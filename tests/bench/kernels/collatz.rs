// 64-bit arithmetic and branches: the longest Collatz chain.
fn main() {
    let (mut best, mut longest) = (0_u64, 0_u64);
    for start in 1..400_000_u64 {
        let mut n = start;
        let mut steps = 0;
        while n != 1 {
            if n % 2 == 0 {
                n /= 2;
            } else {
                n = 3 * n + 1;
            }
            steps += 1;
        }
        if steps > longest {
            longest = steps;
            best = start;
        }
    }
    println!("{best} {longest}");
}
