// A store out of bounds: the right side is evaluated first.
fn value() -> i32 { println!("right side"); 5 }

fn set(s: &mut [i32], i: usize) {
    s[i] = value();
    println!("{:?}", s);
}

fn main() {
    let mut a = [0; 2];
    set(&mut a, 1);
    set(&mut a, 2);
}

// expect: right side
// expect: [0, 5]
// expect: right side
// panic: 5:5: index out of bounds: the len is 2 but the index is 2
