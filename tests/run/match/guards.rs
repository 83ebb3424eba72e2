// Guards are evaluated in order, only where their pattern matches.
fn check(name: &str, answer: bool) -> bool {
    print!("{name}? ");
    answer
}

fn run(t: (i32, i32)) -> i32 {
    match t {
        (a, _) if check("first negative", a < 0) => 1,
        (_, b) if check("second large", b > 10) => 2,
        (0, b) if check("zero and even", b % 2 == 0) => 3,
        (a, b) if check("equal", a == b) => 4,
        _ => 5,
    }
}

fn main() {
    for t in [(-1, 5), (1, 11), (0, 4), (3, 3), (3, 4)] {
        println!("{}", run(t));
    }
    let n = 5;
    let m = match n {
        1 | 5 if n > 6 => "no",
        1 | 5 => "yes",
        _ => "none",
    };
    println!("{}", m);
}

// expect: first negative? 1
// expect: first negative? second large? 2
// expect: first negative? second large? zero and even? 3
// expect: first negative? second large? equal? 4
// expect: first negative? second large? equal? 5
// expect: yes
