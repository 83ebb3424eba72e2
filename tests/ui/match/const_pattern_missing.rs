// constants as patterns are values like literals
const LOW: u8 = 0;
const HIGH: u8 = 254;

fn main() {
    let n = 3u8;
    match n { //~ ERROR E0004
        LOW => println!("low"),
        1..=HIGH => println!("up"),
    }
}
