// A variant as an index into a table.
#[derive(Clone, Copy)]
enum Coin {
    Penny,
    Nickel,
    Dime,
    Quarter,
}

const VALUES: [u32; 4] = [1, 5, 10, 25];
static NAMES: [&str; 4] = ["penny", "nickel", "dime", "quarter"];

fn value(c: Coin) -> u32 {
    VALUES[c as usize]
}

fn main() {
    let purse = [Coin::Dime, Coin::Penny, Coin::Quarter, Coin::Nickel, Coin::Dime];
    let mut sum = 0;
    let mut counts = [0; 4];
    for c in purse {
        sum += value(c);
        counts[c as usize] += 1;
    }
    println!("{}", sum);
    for i in 0..4 {
        println!("{} {}", NAMES[i], counts[i]);
    }
}

// expect: 51
// expect: penny 1
// expect: nickel 1
// expect: dime 2
// expect: quarter 1
