// Own constants, variables and functions with common names.
const none: i32 = 1;

fn some(ok: i32) -> i32 {
    match ok {
        none => 10,
        err => err,
    }
}

fn main() {
    println!("{} {}", some(1), some(2));
}

// expect: 10 2
