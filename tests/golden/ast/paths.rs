// Names with `::` are one path.
fn f() {
    i32::MAX;
    std::f64::consts::PI;
    u8::max(1, 2);
}
