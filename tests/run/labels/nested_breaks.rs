// Labelled breaks and continues through several loops.
fn main() {
    let mut steps = 0;
    'outer: for i in 0..10 {
        for j in 0..10 {
            steps += 1;
            if j > i { continue 'outer; }
            if i + j == 8 { println!("at {i} {j}"); break 'outer; }
        }
    }
    println!("{steps}");
    let mut n = 0;
    'a: loop {
        'b: loop {
            'c: loop {
                n += 1;
                if n % 2 == 0 { continue 'b; }
                if n % 5 == 0 { continue 'a; }
                if n > 12 { break 'a; }
                break 'c;
            }
            n += 10;
            break 'b;
        }
        n += 100;
    }
    println!("{n}");
}

// expect: at 4 4
// expect: 19
// expect: 113
