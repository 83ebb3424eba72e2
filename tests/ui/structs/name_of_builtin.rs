// an own type hides the builtin one of its name
#[allow(non_camel_case_types)]
struct bool;

fn take(b: bool) {}

fn main() {
    take(bool);
    take(true); //~ ERROR E0308
}
