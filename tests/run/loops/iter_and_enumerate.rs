// `.iter()`, `.iter_mut()` and `.enumerate()` over arrays and slices.
fn total(s: &[i32]) -> i32 {
    let mut t = 0;
    for x in s.iter() { t += x; }
    t
}

fn scale(s: &mut [i32], k: i32) {
    for x in s.iter_mut() { *x *= k; }
}

fn main() {
    let mut a = [1, 2, 3];
    println!("{}", total(&a));
    scale(&mut a, -2);
    println!("{:?}", a);
    for (i, x) in a.iter().enumerate() { print!("{i}:{x} "); }
    println!();
    for (i, x) in a.iter_mut().enumerate() { *x += i as i32; }
    println!("{:?}", a);
    for (i, row) in [[1, 2], [3, 4]].iter().enumerate() {
        println!("{} {:?}", i, row);
    }
}
