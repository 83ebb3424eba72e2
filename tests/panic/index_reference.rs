// Taking a reference to an element out of bounds.
fn show(x: &i32) { println!("{x}"); }

fn main() {
    let a = [1, 2];
    for i in 0..3 {
        show(&a[i]);
    }
}

// expect: 1
// expect: 2
// panic: 7:15: index out of bounds: the len is 2 but the index is 2
