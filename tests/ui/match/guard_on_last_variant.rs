// a guard on the only arm of a variant
#[derive(Clone, Copy)]
enum Light {
    Red,
    Green,
}

fn main() {
    let l = Light::Red;
    let n = 3;
    match l { //~ ERROR E0004
        Light::Red => println!("stop"),
        Light::Green if n > 2 => println!("go"),
    }
}
