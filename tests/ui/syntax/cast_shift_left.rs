// << after as starts generic arguments
fn main() {
    let x = 5u8;
    println!("{}", x as u32 << 2); //~ ERROR -
}
