// An empty enum: a type without values.
enum Never {}

fn stop(flag: bool) -> u32 {
    if flag {
        return 3;
    }
    5
}

fn take(n: Never) -> u32 {
    match n {}
}

fn main() {
    println!("{} {}", stop(true), stop(false));
}

// expect: 3 5
