// through a reference the same variants are wanted
enum Light {
    Red,
    Green,
}

fn name(l: &Light) -> &'static str {
    match l { //~ ERROR E0004
        Light::Red => "red",
    }
}

fn main() {
    println!("{} {}", name(&Light::Red), name(&Light::Green));
}
