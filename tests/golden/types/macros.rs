// Printing gives (), panicking `!`; named arguments are expressions too.
fn main() {
    let a = println!("{} {w}", 1, w = 2.5);
    let b: u8 = 7;
    assert!(b > 3, "{b}");
    assert_eq!(b, 7);
    if b == 0 {
        unreachable!()
    }
}
