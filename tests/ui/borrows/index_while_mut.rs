// the index variable is borrowed mutably
fn main() {
    let a = [1, 2, 3];
    let mut i = 0;
    let r = &mut i;
    println!("{}", a[i]); //~ ERROR E0503
    *r += 1;
}
