// An enum with one variant, matched by a let.
#[derive(Clone, Copy)]
enum Only {
    One = 7,
}

fn main() {
    let o = Only::One;
    let Only::One = o;
    println!("{}", o as i32);
    match o {
        Only::One => println!("one"),
    }
}

// expect: 7
// expect: one
