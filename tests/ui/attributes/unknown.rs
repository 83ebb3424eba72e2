// Attributes that nobody knows, and tools.
#[foo] //~ ERROR
fn a() {}
#[unknown(a, b, c)] //~ ERROR
const X: i32 = 1;
#[bar::foo] //~ ERROR E0433
fn b() {}
#[Inline] //~ ERROR
fn c() {}
fn main() {
    #[foo = "x"] //~ ERROR
    let u = 2;
    println!("{} {}", u, X);
    a();
    b();
    c();
}
