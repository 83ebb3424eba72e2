// References to temporaries live to the end of the statement, or of the let's block.
fn show(x: &i32, y: &mut i32) -> i32 { *y += *x; *y }

fn main() {
    println!("{}", show(&(1 + 2), &mut 10));
    let r = &(4 * 5);
    let m = &mut [1, 2, 3];
    m[0] = *r;
    println!("{} {:?}", r, m);
    println!("{}", *&7 + *&mut 8);
    let t = &(1, 'x');
    println!("{}", t.1);
}

// expect: 13
// expect: 20 [20, 2, 3]
// expect: 15
// expect: x
