// `for x in a` walks a copy of the array: changes inside the loop do not show.
fn main() {
    let mut a = [1, 2, 3];
    for x in a {
        a[2] += x * 10;
        print!("{x} ");
    }
    println!("{:?}", a);
}

// expect: 1 2 3 [1, 2, 63]
