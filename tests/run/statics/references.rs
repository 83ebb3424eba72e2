// Statics that are references, and tables.
static PRIMES: &[u32] = &[2, 3, 5, 7, 11];
static NAMES: &[&str] = &["one", "two", "three"];
static TABLE: [[i32; 3]; 2] = [[1, 2, 3], [4, 5, 6]];
static DAYS: [&str; 3] = ["mon", "tue", "wed"];
static OF_STATIC: &[&str] = &DAYS;
static ELEMENT: &i32 = &TABLE[1][1];

fn longest(names: &[&'static str]) -> &'static str {
    let mut best = "";
    for name in names {
        if name.len() > best.len() {
            best = name;
        }
    }
    best
}

fn main() {
    println!("{:?} {} {}", PRIMES, PRIMES[4], NAMES.len());
    println!("{} {}", longest(NAMES), longest(&DAYS));
    for row in TABLE.iter().rev() {
        println!("{:?} {}", row, row[1..].len());
    }
    for (a, b) in OF_STATIC.iter().zip(PRIMES) {
        print!("{}{} ", a, b);
    }
    println!("{}", ELEMENT);
    let mut total = 0;
    for i in (0..PRIMES.len()).step_by(2) {
        total += PRIMES[i];
    }
    println!("{}", total);
}

// expect: [2, 3, 5, 7, 11] 11 3
// expect: three mon
// expect: [4, 5, 6] 2
// expect: [1, 2, 3] 2
// expect: mon2 tue3 wed5 5
// expect: 18
