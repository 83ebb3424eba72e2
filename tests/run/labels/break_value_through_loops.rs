// `break 'label value` from inner loops of every kind.
fn main() {
    let v = 'found: loop {
        for i in 1.. 100 {
            while i % 7 == 0 {
                loop {
                    break 'found i * 2;
                }
            }
        }
    };
    println!("{v}");
    let t = 'x: loop {
        let inner = loop {
            if v > 10 { break 'x (1, true); }
            break 5;
        };
        break (inner, false);
    };
    println!("{:?}", t);
}

// expect: 14
// expect: (1, true)
