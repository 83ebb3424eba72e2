// The message of a failed assertion has the condition as rustc's pretty printer lays it out: what is
// longer than a line is broken, blocks at their statements.
fn main() {
    let first = 3;
    assert!(first > 4 || { let mut count = 0; loop { count += 1; if count >= 2 { break count > first } } });
}

// panic: 5:5: assertion failed: first > 4 ||
// panic+:     {
// panic+:         let mut count = 0;
// panic+:         loop { count += 1; if count >= 2 { break count > first } }
// panic+:     }
