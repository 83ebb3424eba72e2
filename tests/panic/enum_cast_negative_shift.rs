// A negative discriminant as a shift.
#[derive(Clone, Copy)]
enum By {
    One = 1,
    Less = -1,
}

fn shift(b: By) -> i32 {
    1 << b as i32
}

fn main() {
    println!("{}", shift(By::One));
    println!("{}", shift(By::Less));
}

// expect: 2
// panic: 9:5: attempt to shift left with overflow
