// two nested functions of one name
fn main() {
    fn help() {}
    fn help() {} //~ ERROR E0428
    println!("hi");
}
