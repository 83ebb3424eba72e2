// Results that must be used, and semicolons too many.
#![allow(dead_code)]
#[must_use] fn mu() -> i32 { 1 }
#[must_use = "really"] fn mur() -> i32 { 1 }
fn main() {
    let x: i32 = 3;
    i32::MAX;
    X;
    let _ = mu();
    let t = (1, 2);
    t.0;
    let a = [1];
    a[0];
    a.len();
    x << 1;
    x & 1;
    {};
    ;
    ;;
    let y = 1;;
    println!("{y}");;
    loop { mu(); break; }
    {1};
    match_it();
    { x + 1; }
    if x > 1 { x } else { 2 };
    { x };
    'c';
    true;
    ();
    "abc".len();
}
const X: i32 = 1;
fn match_it() {}
