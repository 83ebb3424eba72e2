// a let and a parameter with the name of a variant
enum Light {
    Red,
    Green,
}

fn show(Red: Light) { //~ ERROR E0170
    println!("{}", Red as u8);
}

fn main() {
    let Green = Light::Green; //~ ERROR E0170
    show(Green);
}
