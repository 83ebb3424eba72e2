// < after as starts generic arguments
fn main() {
    let x = 5u8;
    let y = 9usize;
    println!("{}", x as usize < y); //~ ERROR -
}
