// Memory in strides: the sieve of Eratosthenes, several times over.
const LIMIT: usize = 1_000_000;

fn main() {
    let mut composite = [false; LIMIT + 1];
    let mut total = 0;
    for round in 1..=20 {
        for i in 0..=LIMIT {
            composite[i] = false;
        }
        let mut count = 0;
        for n in 2..=LIMIT {
            if !composite[n] {
                count += round;
                let mut multiple = n * n;
                while multiple <= LIMIT {
                    composite[multiple] = true;
                    multiple += n;
                }
            }
        }
        total += count;
    }
    println!("{total}");
}
