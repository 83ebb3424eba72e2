// a reference to a local variable returned
fn pick(a: &i32) -> &i32 {
    let n = *a + 1;
    &n //~ ERROR E0515
}

fn main() {
    println!("{}", pick(&3));
}
