// a name for the rest is for slices only
fn main() {
    let t = (1, 2);
    match t {
        (a, rest @ ..) => println!("{}", a), //~ ERROR -, -
    }
}
