// a number that is wrong is reported once
fn main() {
    match 3 {
        4y => {} //~ ERROR -
    }
}
