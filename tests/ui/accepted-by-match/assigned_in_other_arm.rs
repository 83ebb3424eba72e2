// An arm that binds nothing may assign the matched variable.
fn main() {
    let mut t = (1, 2);
    for _ in 0..3 {
        match t {
            (1, _) => t = (5, 6),
            (5, ref n) => {
                let m = *n;
                t.1 = m * 2;
                t.0 = 9;
            }
            (a, b) => t = (b, a),
        }
        println!("{:?}", t);
    }
}

// expect: (5, 6)
// expect: (9, 12)
// expect: (12, 9)
