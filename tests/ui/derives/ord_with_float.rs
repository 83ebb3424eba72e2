// Ord is not for floats
#[derive(PartialEq, PartialOrd)]
struct Fine {
    x: f32,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Wrong {
    n: i32,
    x: Inner, //~ ERROR E0277
}

#[derive(PartialEq, Eq, PartialOrd)]
struct Inner(i32);

fn main() {
    println!("hi");
}
