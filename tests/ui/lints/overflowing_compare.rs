// a literal above the type it is compared with
fn main() {
    let n = 3u8;
    println!("{}", n == 256); //~ ERROR overflowing_literals
}
