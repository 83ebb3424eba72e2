// unsupported: size_of
fn main() {
    println!("{}", std::mem::size_of::<u64>()); //~ ERROR LUD
}
