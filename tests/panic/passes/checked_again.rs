// The index has grown since it was checked.
fn main() {
    let items = [1, 2, 3];
    let mut i = items.len() - 1;
    let slice = &items[..];
    println!("{} {}", slice[i], slice[i]);
    i += 1;
    println!("{}", slice[i]);
}

// expect: 3 3
// panic: 8:20: index out of bounds: the len is 3 but the index is 3
