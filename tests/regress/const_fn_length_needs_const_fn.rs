// A const function's signature has an array length whose value comes from a call of another.
const fn last(list: [u8; LEN]) -> u8 {
    list[LEN - 1]
}

const LEN: usize = twice(2);

const fn twice(n: usize) -> usize {
    n * 2
}

fn main() {
    println!("{}", last([4, 5, 6, 7]));
}

// expect: 7
