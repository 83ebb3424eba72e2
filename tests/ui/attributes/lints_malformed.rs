// What stands in the list of a lint attribute is the name of a lint.
#[allow(3)] //~ ERROR E0452
fn b() {}
#[warn("x")] //~ ERROR E0452
fn d() {}
#[deny(unused_variables = 1)] //~ ERROR E0452
fn e() {}
#[allow(reason = "a", unused_variables)] //~ ERROR E0452
fn f() {}
#[allow(unused, reason = 3)] //~ ERROR E0452
fn g() {}
#[expect(unused(x))] //~ ERROR E0452
fn h() {}
fn main() {
    #[allow(bogus::x)] //~ ERROR E0710
    let x = 1;
    println!("{x}");
}
