// Attributes that lack what they need.
#[allow] //~ ERROR
fn a() {}
#[warn = "x"] //~ ERROR
fn b() {}
#[cfg] //~ ERROR E0539
fn c() {}
#[cfg_attr] //~ ERROR E0539
fn d() {}
#[cfg = "x"] //~ ERROR E0539
fn e() {}
fn main() {
    a();
    b();
}
