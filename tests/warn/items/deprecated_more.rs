// Deprecated things that use deprecated things; positions; names brought in.
enum Choice {
    #[deprecated]
    Yes,
    No,
}

struct Pair(#[deprecated] i32, #[deprecated(note = "x")] pub i32);

#[deprecated]
type Alias = i32;

#[deprecated]
fn outer(n: i32) -> i32 {
    #[deprecated]
    fn inner() {}
    fn user() {
        inner()
    }
    user();
    if n > 0 {
        outer(n - 1)
    } else {
        0
    }
}

use Choice::*;

fn main() {
    let pair = Pair(1, 2);
    println!("{}", pair.0 + pair.1);
    let Pair(x, y) = pair;
    println!("{}", x + y);
    match Choice::No {
        Choice::Yes => {}
        No => {}
    }
    let _ = Yes;
    let n: Alias = 1;
    println!("{}", outer(n));
}
