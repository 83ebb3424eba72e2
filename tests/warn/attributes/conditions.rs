// Conditions: what does not hold is not there, whatever it is.
#[cfg(foo)]
fn f() -> nonsense {}
#[cfg(not(foo))]
fn f() -> i32 { 1 }
#[cfg(feature = "x")]
fn b() {}
#[cfg(not(any(bar, target_os = "linux")))]
fn c() {}
#[cfg(all(unix, target_pointer_width = "64", debug_assertions))]
fn c() -> i32 { 2 }
#[cfg(target_os = "nonsense")]
fn c() {}
#[cfg(windows)]
const W: i32 = 1;
#[cfg(debug_assertions = "x")]
fn g() {}
#[cfg(all())]
fn h() -> i32 { 3 }
#[cfg(any())]
fn h() -> i32 { 4 }
#[cfg(true)]
fn r() -> i32 { 5 }
#[cfg(false)]
fn s() -> i32 { 6 }
#[cfg(not(test))]
#[must_use]
fn j() -> i32 { 1 }
#[cfg_attr(all(), must_use, inline)]
fn u() -> i32 { 1 }
#[cfg_attr(any(), must_use, inline(sometimes))]
fn v() -> i32 { 1 }
#[test]
fn t() { let x: i32 = "a"; }
#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn t() { assert_eq!(f(), 1); }
}
fn main() {
    println!("{} {} {} {}", f(), c(), h(), r());
    #[cfg(debug_assertions)]
    println!("debug");
    #[cfg(not(debug_assertions))]
    println!("release");
    #[cfg(nope)]
    let y = 1;
    j(); //~ WARN unused_must_use
    v();
}
