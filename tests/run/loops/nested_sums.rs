// Nested loops with dependent bounds.
fn main() {
    let mut n = 0;
    for i in 0..10 {
        for j in i..10 {
            for k in (j..=10).step_by(2) {
                n += i * j - k;
            }
        }
    }
    println!("{n}");
    for row in 1..=4 {
        for _ in 0..4 - row { print!(" "); }
        for _ in 0..2 * row - 1 { print!("*"); }
        println!();
    }
}

// expect: 1163
// expect:    *
// expect:   ***
// expect:  *****
// expect: *******
