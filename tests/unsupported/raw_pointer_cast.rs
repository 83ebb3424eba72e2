// unsupported: raw pointer casts
fn main() {
    let n = 5;
    let p = &n as *const i32; //~ ERROR LUD
    println!("{}", p.is_null());
}
