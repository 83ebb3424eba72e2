// A constant slice has as many elements as its array.
const XS: &[i32] = &[1, 2, 3];

fn main() {
    for i in 2.. {
        println!("{}", XS[i]);
    }
}

// expect: 3
// panic: 6:24: index out of bounds: the len is 3 but the index is 3
