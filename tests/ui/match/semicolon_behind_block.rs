// Behind the block of an arm nothing is needed.
fn main() {
    match 3 {
        1 => {}; //~ ERROR -
        _ => {}
    }
}
