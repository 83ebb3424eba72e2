// accepted by rustc, no errors: the first reference is usable after its reborrow
fn main() {
    let mut x = 1;
    let r = &mut x;
    {
        let s = &mut *r;
        *s += 1;
    }
    *r += 1;
    println!("{}", x);
}

// expect: 3
