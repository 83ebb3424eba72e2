// the matched variable is assigned while its binding lives
fn main() {
    let mut t = (1, 2);
    match t {
        (ref a, 2) => {
            t = (3, 4); //~ ERROR E0506
            println!("{}", a);
        }
        _ => println!("more"),
    }
    println!("{:?}", t);
}
