// Nested calls with effects on one variable.
fn push(log: &mut u64, d: u64) -> u64 { *log = *log * 10 + d; d }
fn two(a: u64, b: u64) -> u64 { a * 10 + b }

fn main() {
    let mut log = 0;
    let v = two(push(&mut log, 1), push(&mut log, 2)) + push(&mut log, 3);
    println!("{v} {log}");
    let w = if push(&mut log, 4) == 4 && push(&mut log, 5) == 0 { push(&mut log, 6) } else { push(&mut log, 7) };
    println!("{w} {log}");
    let x = two(log, push(&mut log, 8)) - log;
    println!("{x}");
}

// expect: 15 123
// expect: 7 123457
// expect: 0
