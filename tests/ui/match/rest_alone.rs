// `..` outside of a tuple or a slice
fn main() {
    let n = 3;
    match n {
        .. => println!("all"), //~ ERROR -
    }
}
