// Labels of loops and blocks, and what goes to them.
fn f() {
    'a: loop {
        'b: while x {
            continue 'a;
        }
        'c: for i in y {
            break 'c;
        }
        break 'a 1 + 2;
    }
    let v = 'd: { break 'd 3; };
}
