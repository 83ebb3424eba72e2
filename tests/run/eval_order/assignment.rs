// The right side of an assignment comes before the place on the left.
fn s(x: usize) -> usize { print!("{x} "); x }

fn main() {
    let mut a = [0; 4];
    a[s(1)] = s(3);
    println!("{:?}", a);
    a[s(2)] += s(5);
    println!("{:?}", a);
    let mut g = [[0; 2]; 2];
    g[s(0)][s(1)] = s(9);
    println!("{:?}", g);
    let mut i = 0;
    a[i] = { i = 3; 7 };
    println!("{:?} {}", a, i);
    a[{ i -= 2; i }] -= { i -= 1; i };
    println!("{:?} {}", a, i);
}

// expect: 3 1 [0, 3, 0, 0]
// expect: 5 2 [0, 3, 5, 0]
// expect: 9 0 1 [[0, 9], [0, 0]]
// expect: [0, 3, 5, 7] 3
// panic: 16:5: attempt to subtract with overflow
