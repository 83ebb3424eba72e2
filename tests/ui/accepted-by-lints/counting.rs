// a loop that counts in a narrow type
fn main() {
    let mut n = 250u8;
    let mut steps = 0;
    while n < 255 {
        n += 1;
        steps += 1;
    }
    println!("{} {}", n, steps);
}

// expect: 255 5
