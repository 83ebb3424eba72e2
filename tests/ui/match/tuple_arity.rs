// too many and too few parts of a tuple
fn main() {
    let t = (1, 2);
    match t {
        (a, b, c) => println!("{} {} {}", a, b, c), //~ ERROR E0308
    }
    let (x,) = t; //~ ERROR E0308
    println!("{}", x);
}
