// a field of an uninitialised tuple assigned
fn main() {
    let mut t: (i32, i32);
    t.0 = 1; //~ ERROR E0381
    println!("{}", t.0);
}
