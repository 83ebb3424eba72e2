// An inner label hides an outer one with the same name.
fn main() {
    let mut log = 0;
    'a: for i in 0..3 {
        'a: for j in 0..3 {
            log = log * 10 + 1;
            if j == 1 { break 'a; }
        }
        if i == 1 { break 'a; }
        log = log * 10 + 9;
    }
    println!("{log}");
}

// expect: 11911
