// unsupported: raw pointers
fn main() {
    let n = 5;
    let p: *const i32 = &n; //~ ERROR LUD
    println!("{}", p.is_null());
}
