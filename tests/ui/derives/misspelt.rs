// derives that are nearly right
#[derive(debug)] //~ ERROR -
struct Point {
    x: i32,
}

#[derive(Clone, Coppy)] //~ ERROR -
struct Other {
    x: i32,
}

fn main() {
    println!("hi");
}
