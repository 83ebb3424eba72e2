// a capital `True`
fn main() {
    let i = True;
    println!("{}", i);
}
