// Values of operations and names that nobody uses.
#![allow(dead_code, redundant_semicolons)]
#[must_use] fn mu() -> i32 { 1 }
#[must_use = "really"] fn mur() -> i32 { 1 }
fn main() {
    let x: i32 = 3;
    x + 1;
    x == 1;
    -x;
    !x;
    x as i64;
    x;
    mu();
    mur();
    (mu());
    { mu() };
    if x > 1 { mu() } else { 2 };
    &x;
    *&x;
    (x, 1);
    [x, 2];
    x > 1 && x < 2;
    x > 1 || { println!("1"); true };
    5;
    "a";
}
