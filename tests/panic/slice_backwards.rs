// A range that ends before it begins.
fn main() {
    let a = [1, 2, 3];
    let mut end = 3;
    loop {
        end -= 1;
        println!("{:?}", &a[2..end]);
    }
}

// expect: []
// panic: 7:28: slice index starts at 2 but ends at 1
