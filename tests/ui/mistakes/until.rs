// `until` for `while`
fn main() {
    let mut i = 0;
    until i > 3 { i += 1; }
}
