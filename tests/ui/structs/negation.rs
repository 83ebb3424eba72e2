// a struct is neither negated nor inverted
#[derive(Clone, Copy)]
struct Flag(bool);

fn main() {
    let f = Flag(true);
    let a = !f; //~ ERROR E0600
    let b = -f; //~ ERROR E0600
}
