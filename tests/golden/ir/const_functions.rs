// A constant's value is computed while compiling; its function is there all the same.
const fn square(n: u32) -> u32 {
    n * n
}

const NINE: u32 = square(3);

fn f() -> u32 {
    NINE + square(2)
}

fn main() {}
