// The copy that panics does not change what was printed of the first.
#[derive(Clone, Copy, Debug)]
struct Timer {
    left: u32,
}

fn tick(mut t: Timer) -> Timer {
    t.left -= 1;
    t
}

fn main() {
    let a = Timer { left: 1 };
    let b = tick(a);
    println!("{:?} {:?}", a, b);
    let c = tick(b);
    println!("{:?}", c);
}

// expect: Timer { left: 1 } Timer { left: 0 }
// panic: 8:5: attempt to subtract with overflow
