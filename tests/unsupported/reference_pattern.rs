// unsupported: reference patterns
fn main() {
    let a = [1, 2];
    for &x in a.iter() { //~ ERROR LUD
        println!("{}", x);
    }
}
