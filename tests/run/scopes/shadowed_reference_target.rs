// A reference keeps the variable that was shadowed.
fn main() {
    let x = 1;
    let r = &x;
    let x = 2;
    println!("{} {}", r, x);
    let mut v = [1, 2];
    let m = &mut v;
    m[0] = 10;
    let v2 = v;
    let v = "shadow";
    println!("{} {:?}", v, v2);
}

// expect: 1 2
// expect: shadow [10, 2]
