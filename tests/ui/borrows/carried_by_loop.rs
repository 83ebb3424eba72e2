// the borrow of one round is used in the next
fn main() {
    let mut a = 1;
    let mut b = 2;
    let mut r = &mut b;
    for _ in 0..2 {
        let s = &mut a; //~ ERROR E0499
        *s += 1;
        *r += 1;
        r = &mut a;
    }
    println!("{}", b);
}
