// accepted by rustc, no errors: a reference to a temporary lives as long as its let
fn seven() -> i32 {
    7
}

fn main() {
    let r = &seven();
    let s = &mut [1, 2, 3];
    s[0] = *r;
    println!("{} {:?}", r, s);
}

// expect: 7 [7, 2, 3]
