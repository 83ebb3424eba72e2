// An index out of bounds on a static array.
static T: [char; 3] = ['a', 'b', 'c'];

fn main() {
    let mut i = 1;
    loop {
        println!("{}", T[i]);
        i *= 2;
    }
}

// expect: b
// expect: c
// panic: 7:24: index out of bounds: the len is 3 but the index is 4
