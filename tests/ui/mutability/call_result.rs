// the result of a call assigned
fn seven() -> i32 {
    7
}

fn main() {
    seven() = 8; //~ ERROR E0070
}
