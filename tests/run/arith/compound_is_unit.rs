// A compound assignment is an expression of type ().
fn main() {
    let mut x = 1u8;
    let u = x += 3;
    println!("{:?} {}", u, x);
    let v = { x <<= 2 };
    println!("{:?} {}", v, x);
    let w = x = 9;
    println!("{:?} {}", w, x);
}

// expect: () 4
// expect: () 16
// expect: () 9
