// A `let` in a loop body is new on every turn.
fn main() {
    let mut total = 0;
    for i in 0..3 {
        let total_before = total;
        let total2 = total_before + i;
        let mut fresh = 0;
        fresh += i;
        total = total2 + fresh;
        print!("{fresh} ");
    }
    println!("{total}");
    let x = 1;
    let mut n = 0;
    while n < 3 {
        let x = x + n;
        print!("{x} ");
        n += 1;
    }
    println!("{x}");
}

// expect: 0 1 2 6
// expect: 1 2 3 1
