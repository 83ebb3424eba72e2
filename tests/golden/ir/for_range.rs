// The end is tested before the first turn; the counter cannot overflow, so it needs no check of its own.
fn f(n: i32) {
    for i in 0..n {
        print!("{i}");
    }
}

fn main() {}
