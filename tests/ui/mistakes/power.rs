// `**` for a power
fn main() {
    let a = 2 ** 3;
    println!("{}", a);
}
