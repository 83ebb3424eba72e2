// Arrays of any length coerce to slices when passed by reference.
fn describe(s: &[i32]) {
    println!("{} {:?}", s.len(), s);
}

fn main() {
    describe(&[]);
    describe(&[1]);
    describe(&[1, 2, 3]);
    let a = [7; 5];
    describe(&a);
    let grid = [[1, 2], [3, 4]];
    describe(&grid[1]);
    let t = ("x", [9, 8]);
    describe(&t.1);
    let s: &[i32] = &a;
    describe(s);
    let r = &grid[0];
    describe(r);
}

// expect: 0 []
// expect: 1 [1]
// expect: 3 [1, 2, 3]
// expect: 5 [7, 7, 7, 7, 7]
// expect: 2 [3, 4]
// expect: 2 [9, 8]
// expect: 5 [7, 7, 7, 7, 7]
// expect: 2 [1, 2]
