// Results through several mutable parameters of different types.
fn stats(s: &[i32], min: &mut i32, max: &mut i32, mean: &mut f64, any: &mut bool) {
    *any = false;
    let mut sum = 0;
    for x in s {
        if !*any || *x < *min { *min = *x; }
        if !*any || *x > *max { *max = *x; }
        sum += *x;
        *any = true;
    }
    if *any { *mean = sum as f64 / s.len() as f64; }
}

fn main() {
    let (mut lo, mut hi, mut mean, mut any) = (0, 0, 0.0, false);
    stats(&[], &mut lo, &mut hi, &mut mean, &mut any);
    println!("{lo} {hi} {mean} {any}");
    stats(&[4, -7, 12], &mut lo, &mut hi, &mut mean, &mut any);
    println!("{lo} {hi} {mean} {any}");
}

// expect: 0 0 0 false
// expect: -7 12 3 true
