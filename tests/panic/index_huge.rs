// A huge index, from a negative number.
fn get(s: &[u8], i: i32) -> u8 {
    s[i as usize]
}

fn main() {
    println!("{}", get(&[7], 0));
    println!("{}", get(&[7], -1));
}

// expect: 7
// panic: 3:5: index out of bounds: the len is 1 but the index is 18446744073709551615
