// Constants that are references: to lists, tuples, numbers; in functions, loops and other constants.
const PRIMES: &[u32] = &[2, 3, 5, 7, 11];
const NAMES: &[&str] = &["one", "two", "three"];
const MOVES: &'static [(i32, i32)] = &[(0, 1), (1, 0), (0, -1), (-1, 0)];
const GRID: &[[u8; 3]] = &[[1, 2, 3], *b"abc"];
const BYTES: &[u8] = b"bytes";
const EXACT: &[char; 2] = &['a', 'é'];
const EMPTY: &[i64] = &[];
const UNITS: &[()] = &[(), ()];
const NUMBER: &i64 = &-5;
const PAIR: &(i32, &str) = &(7, "seven");
const ALIAS: &[u32] = PRIMES;
const WIDER: &[char] = EXACT;
const ELEMENT: &u32 = &PRIMES[3];
const LENGTH: usize = PRIMES.len();
const SUM: u32 = PRIMES[0] + PRIMES[LENGTH - 1] + third();
const MADE: &[u32] = &[third(), SUM * 2];
const ZEROS: &[i32] = &[0; 1000];

const fn third() -> u32 {
    PRIMES[2]
}

fn sum(list: &[u32]) -> u32 {
    let mut total = 0;
    for i in 0..list.len() {
        total += list[i];
    }
    total
}

fn name(i: usize) -> &'static str {
    NAMES[i]
}

fn main() {
    println!("{:?} {} {}", PRIMES, PRIMES[1], PRIMES.len());
    println!("{} {} {}", sum(PRIMES), sum(&PRIMES[1..]), SUM);
    for (i, n) in NAMES.iter().enumerate() {
        print!("{}{} ", i, n);
    }
    println!("{}", name(2));
    let mut at = (0, 0);
    for &(dx, dy) in MOVES.iter().take(3) {
        at.0 += dx;
        at.1 += dy * 2;
    }
    println!("{:?}", at);
    for row in GRID {
        for x in row {
            print!("{} ", x);
        }
    }
    println!("{} {:?} {}", GRID[1][2] as char, BYTES, BYTES == b"bytes");
    println!("{:?} {:?} {} {}", EXACT, EMPTY, EMPTY.is_empty(), UNITS.len());
    println!("{} {} {} {}", NUMBER, -*NUMBER, NUMBER + 1, NUMBER == &-5);
    println!("{} {} {:?}", PAIR.0, PAIR.1, PAIR);
    println!("{:?} {:?} {} {:?} {}", ALIAS, WIDER, ELEMENT, MADE, ZEROS.len());
    let mut list = PRIMES;
    println!("{}", list.len());
    list = &[1, 2];
    println!("{:?} {}", list, PRIMES[1..3] == [3, 5]);
    let table = [PRIMES[4]; LENGTH];
    println!("{:?}", table);
    let mut i = 0;
    while i < PRIMES.len() && PRIMES[i] < 6 {
        i += 1;
    }
    println!("{}", i);
    const LOCAL: &[bool] = &[true, false];
    println!("{}", LOCAL[0] && !LOCAL[1]);
}
