// no arm at all
fn main() {
    let n = 3;
    match n {} //~ ERROR E0004
}
