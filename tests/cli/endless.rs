fn main() {
    println!("before");
    loop {}
}
