// the cast of a variant is just a number
#[derive(Clone, Copy)]
enum Light {
    Red,
    Green,
}

fn main() {
    let l = Light::Green;
    match l as u8 { //~ ERROR E0004
        0 => println!("red"),
        1 => println!("green"),
    }
    println!("{}", Light::Red as u8);
}
