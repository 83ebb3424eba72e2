// `return` from nested loops, blocks and conditions.
fn find(a: &[i32], x: i32) -> usize {
    for i in 0..a.len() {
        if a[i] == x {
            return i;
        }
    }
    a.len()
}

fn grid(limit: i32) -> (i32, i32) {
    for i in 1.. 50 {
        let mut j = 0;
        while j < i {
            if i * j > limit { return (i, j); }
            j += 1;
        }
    }
    return (-1, -1);
}

fn unit(x: i32) {
    if x > 3 { return; }
    println!("small {x}");
    return ();
}

fn main() {
    println!("{} {}", find(&[5, 6, 7], 7), find(&[5, 6, 7], 8));
    println!("{:?} {:?}", grid(100), grid(100000));
    unit(1);
    unit(10);
}

// expect: 2 3
// expect: (11, 10) (-1, -1)
// expect: small 1
