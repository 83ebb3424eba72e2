// main that gives a bool
fn main() -> bool { //~ ERROR E0277
    true
}
