// Places on the left of an assignment; `_`.
fn main() {
    (a, _) = b;
    _ = c;
    [x, ..] = y;
}
