// `&` and `&mut` in patterns take what stands behind a reference.
fn first(&(a, _): &(i32, char)) -> i32 {
    a
}

fn main() {
    let x = 5;
    let &y = &x;
    println!("{y} {}", first(&(7, 'q')));
    let mut n = 3;
    let &mut copy = &mut n;
    n += 1;
    println!("{copy} {n}");
    let mut sum = 0;
    for &v in &[1, 2, 3] {
        sum += v;
    }
    for (i, &v) in [10, 20].iter().enumerate() {
        sum += v * i as i32;
    }
    println!("{sum}");
}

// expect: 5 7
// expect: 3 4
// expect: 26
