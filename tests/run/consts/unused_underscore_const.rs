// `const _` items are checked at compile time, and may repeat.
const _: () = assert!(u8::MAX as usize == 255);
const _: i32 = 1 + 2;
const fn check(n: usize) -> usize {
    assert!(n > 0);
    n
}

fn main() {
    const _: usize = check(4);
    println!("{}", [0; check(2)].len());
}

// expect: 2
