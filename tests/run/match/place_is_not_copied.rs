// A match on a variable looks at it in place: an arm may change it.
fn main() {
    let mut n = 1;
    for _ in 0..4 {
        match n {
            1 => n = 5,
            5 => n += 1,
            k => n = k * 2,
        }
        println!("{}", n);
    }
    let mut t = (1, 2);
    match t {
        (a, b) if a < b => t = (b, a),
        _ => {}
    }
    match t.0 {
        2 => t.0 = 7,
        _ => t.1 = 9,
    }
    println!("{:?}", t);
}

// expect: 5
// expect: 6
// expect: 12
// expect: 24
// expect: (7, 1)
