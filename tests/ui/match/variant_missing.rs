// one variant without an arm
enum Light {
    Red,
    Yellow,
    Green,
}

fn main() {
    let l = Light::Red;
    let text = match l { //~ ERROR E0004
        Light::Red => "stop",
        Light::Green => "go",
    };
    println!("{} {}", text, Light::Yellow as u8);
}
