// the result of a call incremented
fn seven() -> i32 {
    7
}

fn main() {
    seven() += 1; //~ ERROR E0067
}
