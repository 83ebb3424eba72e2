// a returned reference without parameters to borrow from
fn make() -> &i32 { //~ ERROR E0106
    let n = 5;
    &n
}

fn main() {
    println!("{}", make());
}
