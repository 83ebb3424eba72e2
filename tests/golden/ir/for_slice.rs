// Over references to the elements, with and without their numbers.
fn f(a: &[i16]) -> i64 {
    let mut s = 0;
    for x in a {
        s += *x as i64;
    }
    for (i, x) in a.iter().enumerate() {
        s += *x as i64 * i as i64;
    }
    s
}

fn g(a: &mut [u8]) {
    for x in a.iter_mut() {
        *x += 1;
    }
}

fn main() {}
