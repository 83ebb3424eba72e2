// *self in a method
#[derive(Clone, Copy)]
enum Light {
    Red,
    Green,
    Dark,
}

impl Light {
    fn next(&self) -> Light {
        match *self { //~ ERROR E0004
            Light::Red => Light::Green,
            Light::Green => Light::Red,
        }
    }
}

fn main() {
    println!("{} {}", Light::Red.next() as u8, Light::Dark as u8);
}
