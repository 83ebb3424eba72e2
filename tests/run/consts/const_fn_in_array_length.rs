// A const fn, a const and arithmetic in array lengths.
const fn fib(n: usize) -> usize {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}
const N: usize = 3;

fn total(a: [u8; fib(7)]) -> usize { a.len() + a[12] as usize }

fn main() {
    let a = [1u8; fib(7)];
    println!("{}", total(a));
    let b: [[i32; N]; N + 1] = [[7; N]; N + 1];
    println!("{} {} {:?}", b.len(), b[0].len(), b);
    let c = [0u16; { let x = N * 2; x + 1 }];
    println!("{}", c.len());
    println!("{}", [(); 1 << 4].len());
    println!("{}", [0i64; 'a' as usize - 90].len());
}

// expect: 14
// expect: 4 3 [[7, 7, 7], [7, 7, 7], [7, 7, 7], [7, 7, 7]]
// expect: 7
// expect: 16
// expect: 7
