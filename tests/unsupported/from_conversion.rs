// unsupported: from
fn main() {
    println!("{}", i64::from(5i32)); //~ ERROR LUD
}
