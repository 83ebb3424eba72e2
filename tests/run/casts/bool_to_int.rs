// bool to integers, also computed ones.
fn main() {
    println!("{} {} {}", true as i32, false as u8, true as i64);
    let n = 7;
    println!("{}", (n > 3) as usize + (n > 5) as usize + (n > 9) as usize);
    let mut count = 0;
    for i in 0..20 {
        count += (i % 3 == 0) as i32;
    }
    println!("{count}");
    println!("{}", !true as u8);
}

// expect: 1 0 1
// expect: 2
// expect: 7
// expect: 0
