// accepted by rustc, no errors: one array iterated while another is changed
fn main() {
    let a = [1, 2, 3];
    let mut b = [0; 3];
    for (i, x) in a.iter().enumerate() {
        b[i] = *x * 10;
    }
    println!("{:?} {:?}", a, b);
}

// expect: [1, 2, 3] [10, 20, 30]
