// one of two variants in a let
#[derive(Clone, Copy)]
enum Light {
    Red,
    Green,
}

fn main() {
    let l = Light::Green;
    let Light::Red = l; //~ ERROR E0005
}
