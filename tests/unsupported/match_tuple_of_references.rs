// references inside of a tuple that is matched
enum Side {
    Left,
    Right,
}

fn same(a: &Side, b: &Side) -> bool {
    match (a, b) {
        (Side::Left, Side::Left) | (Side::Right, Side::Right) => true,
        _ => false,
    }
}

fn main() {
    println!("{}", same(&Side::Left, &Side::Right));
}
