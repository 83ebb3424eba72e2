// Attributes that change positions, names or what is linked.
#[track_caller] //~ ERROR LUD0009
fn a() {}
#[export_name = "x"] //~ ERROR LUD0009
pub fn b() {}
#[macro_use] //~ ERROR LUD0009
fn c() {}
fn main() {
    a();
    b();
    c();
}
