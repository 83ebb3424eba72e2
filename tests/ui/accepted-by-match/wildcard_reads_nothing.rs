// A match that only ignores its value does not read it.
enum Never {}

fn forever(n: i32) -> i32 {
    let v: Never;
    if n > 0 {
        return n;
    }
    match v {
        _ if {
            loop {
                println!("never");
            }
        } => {}
    }
    0
}

fn main() {
    println!("{}", forever(3));
    let n: i32;
    let _ = {
        n = 4;
        n
    };
    println!("{}", n);
}

// expect: 3
// expect: 4
