// an attribute before nothing
fn main() {
}

#[inline] //~ ERROR -
