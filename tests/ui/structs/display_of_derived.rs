// a derived Debug does not make Display or hexadecimals
#[derive(Debug)]
struct Point {
    x: i32,
}

fn main() {
    let p = Point { x: 1 };
    println!("{}", p); //~ ERROR E0277
    println!("{:x}", p); //~ ERROR E0277
    println!("{:?}", p);
}
