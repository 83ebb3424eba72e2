// Self as the constructor of a tuple struct
struct Pair(i32, u8);

impl Pair {
    fn a() -> Self {
        Self(1) //~ ERROR E0061
    }

    fn b() -> Self {
        Self(1, 2.5) //~ ERROR E0308
    }
}

fn main() {
    println!("{} {}", Pair::a().0, Pair::b().1);
}
