// a variant without payload takes no arguments
enum Light {
    Red,
    Green,
}

fn main() {
    let l = Light::Red;
    match l {
        Light::Red(n) => println!("{}", n), //~ ERROR E0532
        Light::Green => println!("green"),
    }
}
