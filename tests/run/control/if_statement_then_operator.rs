// A block-like expression at the start of a statement ends it; parentheses continue it.
fn main() {
    let mut x = 5;
    if x > 3 { x += 1; }
    -1;
    { x += 1 }
    *&x;
    let y = (if x > 3 { 10 } else { 20 }) - 1;
    let z = { 3 } - 1;
    println!("{x} {y} {z}");
    let r = { x } & 6;
    println!("{r}");
}

// expect: 7 9 2
// expect: 6
