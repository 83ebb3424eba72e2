// Names that are not in the usual case.
const lower: i32 = 1;
static Lower_s: i32 = 2;
const Mixed_Case: i32 = 3;
fn CamelFn(BadArg: i32) -> i32 { BadArg }
fn bad__name() {}
fn __ok() {}
fn trailing_() {}
fn x1y2() {}
fn a_1_b() {}
fn eA(){}
fn main() {
    let BadVar = lower + Lower_s + Mixed_Case;
    let _Bad2 = 1;
    let (A, b_C) = (1, 2);
    CamelFn(BadVar + A + b_C); bad__name(); __ok(); trailing_(); x1y2(); a_1_b(); eA();
    for I in 0..2 { println!("{I}"); }
}
