// Arguments are expected to have the parameters' types, and a call has the result's.
fn unit() {}
fn pair(a: u8, b: i64) -> (u8, i64) {
    (a, b)
}

fn main() {
    let a = pair(1, 2);
    let b = unit();
    let c = pair(pair(3, 4).0, -5).1;
}
