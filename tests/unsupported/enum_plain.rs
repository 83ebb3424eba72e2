// unsupported: enums
enum Light { //~ ERROR LUD
    Red,
    Green,
}

fn main() {
    let l = Light::Green;
    println!("{}", l as i32 + Light::Red as i32);
}
