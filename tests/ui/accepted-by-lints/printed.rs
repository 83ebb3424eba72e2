// a printed variable is borrowed, and not known
fn pick(n: usize) -> i32 {
    let a = [1, 2, 3];
    let i = 7;
    println!("{}", i);
    if n > 5 { a[i] } else { a[n] }
}

fn main() {
    println!("{}", pick(1));
}

// expect: 7
// expect: 2
