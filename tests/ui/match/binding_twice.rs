// one name twice in a pattern
fn main() {
    let t = (1, 2);
    match t {
        (a, a) => println!("{}", a), //~ ERROR E0416
    }
}
