// Ludus knows the attributes that change nothing.
#[no_mangle] //~ ERROR LUD
pub fn f() {}

fn main() {
    f();
}
