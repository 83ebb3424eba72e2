// accepted by rustc, no errors: a reference initialised later
fn main() {
    let x = 5;
    let y = 6;
    let r: &i32;
    if x > y {
        r = &x;
    } else {
        r = &y;
    }
    println!("{}", r);
}

// expect: 6
