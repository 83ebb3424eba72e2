// a borrowed variable is not known, not even before
fn main() {
    let zero = 0;
    let other = 0;
    let a = 1 / zero;
    let b = 1 / other; //~ ERROR unconditional_panic
    let r = &zero;
    let c = 1 / *r;
    let printed = 255u8;
    let d = printed + 1;
    println!("{} {} {} {} {}", a, b, c, d, printed);
}
