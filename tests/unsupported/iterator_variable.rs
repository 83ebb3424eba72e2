// unsupported: iterators as values
fn main() {
    let a = [1, 2, 3];
    let it = a.iter(); //~ ERROR LUD
    for x in it {
        println!("{}", x);
    }
}
