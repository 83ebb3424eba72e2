// Control flow in const initialisers; what is not evaluated cannot fail.
const ZERO: i32 = 0;
const SAFE: bool = ZERO != 0 && 10 / ZERO > 1;
const PICK: i32 = if ZERO == 0 { -1 } else { 100 / ZERO };
const SUM: i32 = {
    let mut s = 0;
    let mut i = 0;
    while i < 10 {
        i += 1;
        if i % 3 == 0 { continue; }
        s += i;
    }
    s
};
const LOOP: u64 = loop { break 7; };

fn main() {
    println!("{SAFE} {PICK} {SUM} {LOOP}");
}

// expect: false -1 37 7
