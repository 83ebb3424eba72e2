// Attributes in front of what they cannot be about.
#[inline] //~ ERROR
const D: i32 = 1;
#[derive(Clone)] //~ ERROR E0774
fn b() {}
#[repr(C)] //~ ERROR E0517
fn c() {}
#[non_exhaustive] //~ ERROR
fn d() {}
fn main() {
    #[inline] //~ ERROR
    let x = D;
    println!("{x}");
    b();
    c();
    d();
}
