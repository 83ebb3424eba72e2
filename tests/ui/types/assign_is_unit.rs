// chained assignment assigns ()
fn main() {
    let mut a = 1;
    let mut b = 2;
    a = b = 3; //~ ERROR E0308
    b += a;
    println!("{}", b);
}
