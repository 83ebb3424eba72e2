// `.enumerate()` in a `for` is no call of a function, in whatever memory its node comes to lie.
fn same(s: &[&str], sizes: &[usize]) -> &'static str {
    if s.len() == sizes.len() { "same" } else { "different" }
}

fn main() {
    println!("{}", total(&[("a", 1), ("b", -5)]));
    println!("{}", trace(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.5]]));
    println!("{}", same(&["x", "y"], &[1]));
}

fn total(s: &[(&str, i32)]) -> i32 {
    let mut t = 0;
    for (i, x) in s.iter().enumerate() {
        println!("{} {} {}", i, x.0, x.1);
        t += x.1;
    }
    t
}

fn trace(m: &[[f64; 3]]) -> f64 {
    let mut t = 0.0;
    for i in 0..m.len() {
        t += m[i][i];
    }
    t
}

// expect: 0 a 1
// expect: 1 b -5
// expect: -4
// expect: 15.5
// expect: different
