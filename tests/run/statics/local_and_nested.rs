// Statics in functions and blocks hide outer ones; consts may read statics' lengths.
static LEVEL: i32 = 1;

fn level() -> i32 {
    static LEVEL: i32 = 2;
    let outer = LEVEL;
    {
        static LEVEL: i32 = 3;
        outer * 10 + LEVEL
    }
}

fn main() {
    println!("{} {}", LEVEL, level());
    static NAMES: [[&str; 2]; 2] = [["a", "b"], ["c", "d"]];
    for row in NAMES { println!("{}-{}", row[0], row[1]); }
    let s = NAMES[1][0];
    println!("{s}");
}

// expect: 1 23
// expect: a-b
// expect: c-d
// expect: c
