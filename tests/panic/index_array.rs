// An index past the end of an array.
fn get(a: [i32; 3], i: usize) -> i32 {
    a[i]
}

fn main() {
    println!("{}", get([1, 2, 3], 2));
    println!("{}", get([1, 2, 3], 3));
}

// expect: 3
// panic: 3:5: index out of bounds: the len is 3 but the index is 3
