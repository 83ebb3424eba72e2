// A variable that is never used needs no value; unused bindings are evaluated.
fn say(s: &str) -> i32 { println!("{s}"); 1 }

fn main() {
    let _a: i32;
    let b: [u8; 4];
    let _ = say("wildcard");
    let _c = say("underscore");
    let (_, d) = (say("first"), say("second"));
    println!("{d}");
}

// expect: wildcard
// expect: underscore
// expect: first
// expect: second
// expect: 1
