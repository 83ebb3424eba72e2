// an unknown variant by Self
enum Light {
    Red,
    Green,
}

impl Light {
    fn next(&self) -> Light {
        match self {
            Light::Red => Self::Green,
            Light::Green => Self::Yellow, //~ ERROR E0599
        }
    }
}

fn main() {
    println!("{}", Light::Red.next() as i32);
}
