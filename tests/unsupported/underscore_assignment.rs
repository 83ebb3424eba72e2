// unsupported: assignment to _
fn main() {
    _ = 1 + 2; //~ ERROR LUD
    println!("ok");
}
