// Const fns may take references and mutable references.
const fn add_into(acc: &mut i32, x: &i32) { *acc += *x; }
const fn sum(a: &[i32]) -> i32 {
    let mut s = 0;
    let mut i = 0;
    while i < a.len() {
        add_into(&mut s, &a[i]);
        i += 1;
    }
    s
}
const S: i32 = sum(&[1, 2, 3, 4]);

fn main() {
    println!("{S} {}", sum(&[10, 20]));
}

// expect: 10 30
