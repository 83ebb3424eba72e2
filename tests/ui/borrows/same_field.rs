// one tuple field borrowed mutably twice
fn main() {
    let mut t = (1, 2);
    let a = &mut t.0;
    let b = &mut t.0; //~ ERROR E0499
    *a += 1;
    *b += 1;
    println!("{:?}", t);
}
