// let with and without type and value.
fn f() {
    let a;
    let b: u8;
    let c = 1;
    let mut d: [i32; 3] = [0; 3];
    let _ = e;
}
