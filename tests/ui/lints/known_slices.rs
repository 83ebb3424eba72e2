// an index into an array behind a reference, and into a slice
fn sum(r: &[i32; 3], s: &[i32]) -> i32 {
    r[3] + s[3] //~ ERROR unconditional_panic
}

fn set(r: &mut [i32; 3]) {
    r[4] = 1; //~ ERROR unconditional_panic
}

fn main() {
    let mut a = [1, 2, 3];
    set(&mut a);
    println!("{} {}", sum(&a, &[1]), a[a.len()]);
}
