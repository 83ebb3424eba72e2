// Functions, constants and statics that nothing leads to.
fn main() { const A: i32 = 1; fn inner() { const B: i32 = 2; fn ii() {} } static S: i32 = 1; used(); }
fn used() { fn u2() { u3() } fn u3() {} const Q: i32 = R; const R: i32 = 1; println!("{Q}"); }
fn dead() { fn d2() { fn d4() {} } const D: i32 = 3; d3(); fn d3() {} }
const LEN: usize = 3;
const LEN2: usize = 3;
fn takes(_a: [i32; LEN2]) {}
fn call() { let a = [1; LEN]; println!("{:?}", a); }
const _: () = { helper(); };
const fn helper() {}
const UNUSED_A: i32 = UNUSED_B;
const UNUSED_B: i32 = cf();
const fn cf() -> i32 { 1 }
pub(crate) fn pc() {}
pub const PC: i32 = 1;
