// The bounds of a range are evaluated once, start first.
fn say(x: i32) -> i32 { print!("[{x}]"); x }

fn main() {
    for i in say(1)..say(4) { print!(" {i}"); }
    println!();
    let mut n = 3;
    for i in 0..n {
        n += 10;
        print!("{i} ");
    }
    println!("{n}");
    for i in (say(0)..=say(6)).step_by(say(3) as usize) { print!(" {i}"); }
    println!();
}

// expect: [1][4] 1 2 3
// expect: 0 1 2 33
// expect: [0][6][3] 0 3 6
