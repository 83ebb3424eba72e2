// a binding with the name of a variant catches everything
#[derive(Clone, Copy)]
enum Light {
    Red,
    Green,
}

fn main() {
    let l = Light::Green;
    match l {
        Red => println!("red"), //~ ERROR E0170
        Green => println!("green"), //~ ERROR E0170
    }
    println!("{}", Light::Red as u8);
}
