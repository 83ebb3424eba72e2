// a returned reference with two parameters to borrow from
fn longer(a: &[i32], b: &[i32]) -> &[i32] { //~ ERROR E0106
    if a.len() > b.len() { a } else { b }
}

fn main() {
    println!("{}", longer(&[1], &[1, 2]).len());
}
