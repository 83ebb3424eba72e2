// a reference to a temporary returned
fn next(a: &i32) -> &i32 {
    &(*a + 1) //~ ERROR E0515
}

fn main() {
    println!("{}", next(&3));
}
