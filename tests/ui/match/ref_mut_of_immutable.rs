// ref mut of a variable without mut
fn main() {
    let t = (1, 2);
    match t {
        (ref mut a, _) => *a += 1, //~ ERROR E0596
    }
    println!("{:?}", t);
}
