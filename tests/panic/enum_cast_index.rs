// A discriminant as an index that is out of range.
#[derive(Clone, Copy)]
enum Slot {
    First,
    Last = 9,
}

fn get(s: Slot) -> u8 {
    let table = [10, 20, 30];
    table[s as usize]
}

fn main() {
    println!("{}", get(Slot::First));
    println!("{}", get(Slot::Last));
}

// expect: 10
// panic: 10:5: index out of bounds: the len is 3 but the index is 9
