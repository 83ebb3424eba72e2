// allowed for the whole file
#![allow(arithmetic_overflow, unconditional_panic)]

fn wrong(test: bool) -> u8 {
    let a = [1, 2];
    if test { 1 } else { 255u8 + a[2] + 1 }
}

fn main() {
    println!("{}", wrong(true));
}

// expect: 1
