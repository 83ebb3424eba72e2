// Indices that are expressions, calls, other elements and fields.
fn two() -> usize { 2 }

fn main() {
    let a = [10, 20, 30, 40];
    let idx = [3, 0, 1];
    let t = (1usize, 2usize);
    println!("{} {} {}", a[two()], a[idx[0]], a[t.1 - t.0]);
    println!("{}", a[a[0] as usize / 5]);
    println!("{}", a[if idx[1] == 0 { 3 } else { 0 }]);
    println!("{}", [5, 6, 7][{ let k = 1; k + 1 }]);
    println!("{}", a[a.len() - 1]);
    println!("{}", two() + [1usize, 2][1]);
    let g = [[1, 2], [3, 4]];
    println!("{} {:?}", g[1][0], g[0]);
}

// expect: 30 40 20
// expect: 30
// expect: 40
// expect: 7
// expect: 40
// expect: 4
// expect: 3 [1, 2]
