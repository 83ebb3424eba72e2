// an index out of range inside a const fn
const PRIMES: [u32; 4] = [2, 3, 5, 7];

const fn prime(i: usize) -> u32 {
    PRIMES[i]
}

static FIFTH: u32 = prime(4); //~ ERROR E0080

fn main() {
    println!("{}", FIFTH);
}
