// Self outside of an impl
enum Light {
    Red,
}

fn first() -> Light {
    Self::Red //~ ERROR E0433
}

fn main() {
    println!("{}", first() as i32);
}
