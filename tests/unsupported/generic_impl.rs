// an impl with a type parameter
struct Pair<T> {
    a: T,
    b: T,
}

impl<T: Copy> Pair<T> {
    fn swapped(&self) -> Pair<T> {
        Pair { a: self.b, b: self.a }
    }
}

fn main() {
    println!("{}", Pair { a: 1, b: 2 }.swapped().a);
}
