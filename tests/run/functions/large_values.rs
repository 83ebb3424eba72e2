// Large arrays as arguments and results keep every element.
fn fill(seed: u32) -> [u32; 100] {
    let mut a = [seed; 100];
    for i in 1..100 { a[i] = (a[i - 1] * 7 + 3) % 1009; }
    a
}

fn sum(a: [u32; 100], b: [u32; 100]) -> u32 {
    let mut s = 0;
    for i in 0..100 { s += a[i] * b[99 - i]; }
    s
}

fn main() {
    println!("{}", sum(fill(1), fill(2)));
    let grid = [fill(3), fill(4)];
    println!("{} {}", grid[1][99], grid[0][50]);
}

// expect: 27486796
// expect: 722 330
