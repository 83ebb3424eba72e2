// A constant's evaluation does not need the signatures of const functions that it does not call.
const LEN: usize = count_to(3);

const fn count_to(n: usize) -> usize {
    n
}

const fn first(list: [u8; LEN]) -> u8 {
    list[0]
}

static LIST: [u8; LEN] = [9; LEN];

fn main() {
    println!("{} {}", first(LIST), LEN);
}

// expect: 9 3
