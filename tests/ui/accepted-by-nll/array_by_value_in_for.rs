// accepted by rustc, no errors: an array iterated by value may be changed in the loop
fn main() {
    let mut a = [1, 2, 3];
    for x in a {
        a[0] += x;
    }
    println!("{:?}", a);
}

// expect: [7, 2, 3]
