// integers under &&
fn main() {
    let n = 1;
    if n && true { //~ ERROR E0308
        println!("both");
    }
}
