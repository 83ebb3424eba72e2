// The rest of a slice, bound by mutable reference.
fn double_all(s: &mut [i32]) {
    match s {
        [] => {}
        [first, rest @ ..] => {
            *first *= 2;
            double_all(rest);
        }
    }
}

fn swap_ends(s: &mut [i32]) {
    match s {
        [a, .., b] => std::mem::swap(a, b),
        _ => {}
    }
}

fn main() {
    let mut a = [1, 2, 3, 4];
    double_all(&mut a);
    swap_ends(&mut a);
    println!("{:?}", a);
    match &mut a {
        [x, y, ..] => {
            *x += 100;
            *y -= 100;
        }
    }
    println!("{:?}", a);
}

// expect: [8, 4, 6, 2]
// expect: [108, -96, 6, 2]
