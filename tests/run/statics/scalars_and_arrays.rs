// Statics of scalars, tuples and arrays, read by value and by index.
static COUNT: usize = 3;
static TABLE: [[i16; 2]; 3] = [[1, -1], [2, -2], [3, -3]];
static PAIR: (u8, &str) = (7, "seven");
static DAYS: [&str; 3] = ["mon", "tue", "wed"];
static BIG: [u8; 1000] = [9; 1000];

fn main() {
    println!("{} {:?} {:?}", COUNT, TABLE, PAIR);
    let mut i = 0;
    while i < COUNT {
        print!("{}{} ", DAYS[i], TABLE[i][1]);
        i += 1;
    }
    println!();
    println!("{} {}", PAIR.0 + 1, PAIR.1);
    println!("{} {}", BIG.len(), BIG[999]);
}
